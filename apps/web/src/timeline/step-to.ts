/** The mark that a key leads to from a mark: before and after it in its lane, its first and last, or another lane's. */
export function stepTo(mark: HTMLElement, key: string): HTMLElement | undefined {
  const lane = mark.closest<HTMLElement>('[data-lane]')
  if (!lane || !mark.matches('[data-mark]')) return undefined
  const marks = marksOf(lane)
  const at = marks.indexOf(mark)
  switch (key) {
    case 'ArrowRight':
      return marks[at + 1]
    case 'ArrowLeft':
      return marks[at - 1]
    case 'Home':
      return marks[0]
    case 'End':
      return marks.at(-1)
    case 'ArrowDown':
      return nearest(mark, neighbour(lane, 1))
    case 'ArrowUp':
      return nearest(mark, neighbour(lane, -1))
    default:
      return undefined
  }
}

const marksOf = (lane: Element): readonly HTMLElement[] => [
  ...lane.querySelectorAll<HTMLElement>('[data-mark]'),
]

function neighbour(lane: HTMLElement, step: 1 | -1): Element | undefined {
  const lanes = [...(lane.parentElement?.querySelectorAll('[data-lane]') ?? [])]
  return lanes[lanes.indexOf(lane) + step]
}

/** The mark of a lane that stands nearest to another from left to right. */
function nearest(mark: HTMLElement, lane: Element | undefined): HTMLElement | undefined {
  if (!lane) return undefined
  const middle = (one: Element) => one.getBoundingClientRect().left
  const away = (one: Element) => Math.abs(middle(one) - middle(mark))
  return [...marksOf(lane)].sort((a, b) => away(a) - away(b))[0]
}
