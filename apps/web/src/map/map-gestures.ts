import type { Box } from './label-placement.ts'
import type { Moves } from './pan-and-zoom.tsx'

/** How much a press of a key brings nearer, and how far it moves, by the width of the view. */
const keyZoom = 1.6
const keyMove = 0.15

/** A pointer that moved less, in pixels, was a press. */
const slack = 4

/**
 * Lets the wheel, the pointer, touch and keys move a map. The wheel turns the page as always unless Ctrl is held or
 * the map has the focus, and one finger turns it until the map was brought nearer. Answers how to stop.
 */
export function listen(frame: HTMLElement, map: SVGSVGElement, view: () => Box, moves: Moves): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const perPixel = () => view().width / map.clientWidth
  const onMap = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const { left, top } = map.getBoundingClientRect()
    return { x: view().x + (clientX - left) * perPixel(), y: view().y + (clientY - top) * perPixel() }
  }
  const isNear = () => frame.hasAttribute('data-moved')

  frame.addEventListener('keydown', (event) => onKey(event, view(), moves, isNear()), { signal })

  map.addEventListener(
    'wheel',
    (event) => {
      const isAsked = event.ctrlKey || event.metaKey
      const hasFocus = frame.contains(document.activeElement)
      if (!isAsked && !(hasFocus && (isNear() || event.deltaY < 0))) return
      event.preventDefault()
      const { x, y } = onMap(event)
      moves.zoom(2 ** (-event.deltaY / (event.deltaMode === 0 ? 250 : 8)), x, y)
    },
    { signal, passive: false },
  )

  const fingers = new Map<number, PointerEvent>()
  let travelled = 0
  map.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return
      if (fingers.size === 0) travelled = 0
      fingers.set(event.pointerId, event)
    },
    { signal },
  )
  window.addEventListener(
    'pointermove',
    (event) => {
      const before = fingers.get(event.pointerId)
      if (!before) return
      const other = [...fingers.values()].find(({ pointerId }) => pointerId !== event.pointerId)
      travelled += Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY)
      if (other) {
        const middle = {
          clientX: (event.clientX + other.clientX) / 2,
          clientY: (event.clientY + other.clientY) / 2,
        }
        const { x, y } = onMap(middle)
        moves.zoom(apart(event, other) / Math.max(1, apart(before, other)), x, y)
      } else if (isNear()) {
        moves.move(
          (before.clientX - event.clientX) * perPixel(),
          (before.clientY - event.clientY) * perPixel(),
        )
      }
      fingers.set(event.pointerId, event)
    },
    { signal },
  )
  const lift = ({ pointerId }: PointerEvent) => fingers.delete(pointerId)
  window.addEventListener('pointerup', lift, { signal })
  window.addEventListener('pointercancel', lift, { signal })
  // A link that was only dragged across is not followed.
  map.addEventListener('click', (event) => travelled > slack && isNear() && event.preventDefault(), {
    signal,
  })
  map.addEventListener('dragstart', (event) => event.preventDefault(), { signal })

  map.addEventListener(
    'focusin',
    (event) => {
      if (!isNear() || !(event.target instanceof Element)) return
      const { left, top, width, height } = event.target.getBoundingClientRect()
      const { x, y } = onMap({ clientX: left + width / 2, clientY: top + height / 2 })
      moves.bring(x, y)
    },
    { signal },
  )
  return () => stop.abort()
}

const apart = (a: PointerEvent, b: PointerEvent): number =>
  Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)

/** Arrows turn the page as always until the map was brought nearer. */
function onKey(event: KeyboardEvent, { width, height }: Box, moves: Moves, isNear: boolean): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const actions: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => moves.move(-width * keyMove, 0),
    ArrowRight: () => moves.move(width * keyMove, 0),
    ArrowUp: () => moves.move(0, -height * keyMove),
    ArrowDown: () => moves.move(0, height * keyMove),
    '+': () => moves.zoom(keyZoom),
    '=': () => moves.zoom(keyZoom),
    '-': () => moves.zoom(1 / keyZoom),
    '0': () => moves.reset(),
  }
  const act = actions[event.key]
  if (!act || (event.key.startsWith('Arrow') && !isNear)) return
  event.preventDefault()
  act()
}
