import { codePointMap } from './code-points.ts'
import { sentenceFinder } from './sentences/sentences.ts'

/** A sentence of a text: its number and its stretch in code points of the canonical text, half-open. */
export interface Passage {
  /** Paragraph and sentence, both counted from 1: `3.1`. */
  readonly number: string
  readonly start: number
  readonly end: number
}

/**
 * Cuts a canonical text into passages. A paragraph is a line that is not blank; blank lines are not counted.
 * Every character but white space belongs to exactly one passage.
 * @param language BCP 47 tag of the text's language, such as `en`
 */
export function segment(canonical: string, language: string): Passage[] {
  const findSentences = sentenceFinder(language)
  const map = codePointMap(canonical)
  const passages: Passage[] = []
  let paragraph = 0
  let lineStart = 0
  for (const line of canonical.split('\n')) {
    if (line.trim() !== '') {
      paragraph++
      for (const [index, span] of findSentences(line).entries())
        passages.push({
          number: `${paragraph}.${index + 1}`,
          start: map.toCodePoint(lineStart + span.start),
          end: map.toCodePoint(lineStart + span.end),
        })
    }
    lineStart += line.length + 1
  }
  return passages
}
