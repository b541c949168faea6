import { cutWords, foldWord } from './index-options.ts'

/** A stretch of a text, and whether it is a word that was looked for. */
export interface Stretch {
  readonly text: string
  readonly isFound: boolean
}

/** A text cut at the words that matched, so that they can be marked. `terms` are folded as the index folds words. */
export function markedWords(text: string, terms: ReadonlySet<string>): readonly Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (const word of cutWords(text)) {
    if (!terms.has(foldWord(word))) continue
    const at = text.indexOf(word, from)
    if (at > from) stretches.push({ text: text.slice(from, at), isFound: false })
    stretches.push({ text: word, isFound: true })
    from = at + word.length
  }
  return from < text.length ? [...stretches, { text: text.slice(from), isFound: false }] : stretches
}
