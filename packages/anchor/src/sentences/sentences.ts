import { rulesFor, type SentenceRules } from './rules-for.ts'
import { isSentenceEnd } from './sentence-end.ts'

/** A stretch of a string in UTF-16 code units, half-open. */
interface Span {
  readonly start: number
  readonly end: number
}

/** Closing marks cut off from their sentence by white space: `… said. ” Next`. */
const strayClosers = /^[”’»›)\]}"]+(?:\s+|$)/u

/**
 * Ends that the Unicode rules (UAX 29) do not give: after an ellipsis sign, after footnote marks, and before a
 * number, each where a capital or a digit follows.
 */
const furtherEnds = [
  /…[”’»")\]]*\s+(?=["“„«‘([]*\p{Lu})/gu,
  /[.!?…][”’»")]*(?:\[\w{1,3}\])+\s+(?=["“„«‘([]*\p{Lu})/gu,
  /(?<=\p{L}{3})[.][”’»")\]]*\s+(?=["“„«‘([]*\p{Nd})/gu,
]

function stopEnds(stop: string): RegExp {
  return new RegExp(`[\\p{L}\\p{N}”’»")]${stop}[”’»")\\]]*\\s+(?=["“„«‘([]*\\p{Lu})`, 'gu')
}

function possibleEnds(line: string, segmenter: Intl.Segmenter, rules: SentenceRules): number[] {
  const ends = new Set<number>()
  for (const { index } of segmenter.segment(line)) {
    const closers = strayClosers.exec(line.slice(index, index + 8))?.[0].length ?? 0
    ends.add(index + closers)
  }
  const patterns = rules.stop === undefined ? furtherEnds : [...furtherEnds, stopEnds(rules.stop)]
  for (const pattern of patterns)
    for (const found of line.matchAll(pattern)) ends.add(found.index + found[0].length)
  return [...ends].sort((one, other) => one - other)
}

function trimmed(line: string, start: number, end: number): Span {
  const text = line.slice(start, end)
  return { start: start + (text.length - text.trimStart().length), end: start + text.trimEnd().length }
}

/** How much after a place is looked at: enough for the next word and the marks before it. */
const lookAhead = 120

/** Finds the sentences of one line; see {@link sentenceFinder}. */
export type FindSentences = (line: string) => readonly Span[]

/**
 * Makes the function that finds the sentences of one line of a language: `Intl.Segmenter`, mended for news prose.
 * Spans carry no white space at their ends and together cover everything else in the line.
 * @param language BCP 47 tag
 */
export function sentenceFinder(language: string): FindSentences {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const rules = rulesFor(language)
  return (line) => {
    const spans: Span[] = []
    let start = 0
    for (const end of possibleEnds(line, segmenter, rules)) {
      if (end <= start) continue
      if (!isSentenceEnd(line.slice(start, end), line.slice(end, end + lookAhead), rules)) continue
      spans.push(trimmed(line, start, end))
      start = end
    }
    const rest = trimmed(line, start, line.length)
    if (rest.end > rest.start) spans.push(rest)
    return spans
  }
}
