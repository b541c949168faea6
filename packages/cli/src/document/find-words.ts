import type { DescribedText } from './describe-text.ts'

/** Where some words of a text stand: the passage, and code points of the canonical text, half-open. */
export interface FoundWords {
  readonly passage: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Every place in a passage at which the words stand as they are printed, in the order of the text. */
export function findWords(words: string, { passages, textOf }: DescribedText): FoundWords[] {
  const wanted = words.normalize('NFC').trim()
  if (wanted === '') return []
  return passages.flatMap((passage) => {
    const own = textOf(passage)
    const found: FoundWords[] = []
    for (let at = own.indexOf(wanted); at !== -1; at = own.indexOf(wanted, at + wanted.length)) {
      const start = passage.start + [...own.slice(0, at)].length
      found.push({ passage: passage.number, start, end: start + [...wanted].length, text: wanted })
    }
    return found
  })
}
