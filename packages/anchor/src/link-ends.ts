/** At most four words from each end of a passage, as printed. `last` is absent where `first` is the whole passage. */
export interface LinkEnds {
  readonly first: string
  readonly last?: string
}

const endWords = 4

/** The ends of a passage from which a link into the publisher's page is made. They never overlap. */
export function linkEnds(passageText: string): LinkEnds {
  const words = [...passageText.matchAll(/\S+/g)]
  const stretch = (from: number, to: number) => {
    const [first, last] = [words[from], words[to - 1]]
    return first && last ? passageText.slice(first.index, last.index + last[0].length) : ''
  }
  const first = stretch(0, Math.min(endWords, words.length))
  if (words.length <= endWords) return { first }
  return { first, last: stretch(Math.max(endWords, words.length - endWords), words.length) }
}
