import { codePointMap } from '../code-points.ts'
import { type FindSentences, sentenceFinder } from '../sentences/sentences.ts'
import type { Held } from './held.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Widens a stretch to the sentences that it lies in. `length` is that of the passage before it was changed. */
export type Widen = (stretch: Stretch, length: number) => Stretch

const smallLetterFirst = /^\s*\p{Ll}/u
const endsSentence = /[.!?…։:;][”’»")\]]*\s*$/u
/** From this share of the passage's length on, a line that begins with a capital begins a sentence. */
const fullLength = 0.9
/** A text is wrapped where at least this share of its line breaks stands plainly inside a sentence. */
const wrappedShare = 0.2

/** Whether a text's lines are broken at a width, and not at the ends of paragraphs alone. */
function isWrappedText(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '')
  const inside = filled.filter(
    (line, at) => at > 0 && smallLetterFirst.test(line) && !endsSentence.test(filled[at - 1] ?? ''),
  )
  return inside.length >= wrappedShare * (filled.length - 1)
}

/**
 * Makes the function that widens a stretch of words to whole sentences. It stops at stretches that another passage
 * holds, and in a wrapped text goes on across a line break inside a sentence: the next line goes on in small letters, or
 * the line before ends no sentence and the passage was longer than what was found so far.
 */
export function widener(canonical: string, language: string, held: Held): Widen {
  const map = codePointMap(canonical)
  const findSentences: FindSentences = sentenceFinder(language)
  const known = new Map<number, readonly Stretch[]>()

  /** The sentences of the line that starts at a UTF-16 index, in code points. */
  const sentencesOf = (from: number, to: number): readonly Stretch[] => {
    const cached = known.get(from)
    if (cached) return cached
    const sentences = findSentences(canonical.slice(from, to)).map((span) => ({
      start: map.toCodePoint(from + span.start),
      end: map.toCodePoint(from + span.end),
    }))
    known.set(from, sentences)
    return sentences
  }

  const lineAround = (codePoint: number) => {
    const at = map.toUtf16(codePoint)
    const from = canonical.lastIndexOf('\n', at - 1) + 1
    const newline = canonical.indexOf('\n', at)
    const to = newline < 0 ? canonical.length : newline
    return { from: at === 0 ? 0 : from, to }
  }

  const sentenceAt = (codePoint: number): Stretch => {
    const { from, to } = lineAround(codePoint)
    const found = sentencesOf(from, to).find(({ start, end }) => start <= codePoint && codePoint < end)
    return found ?? { start: codePoint, end: codePoint + 1 }
  }

  const isWrapped = isWrappedText(canonical.split('\n'))
  const goesOn = (before: string, after: string, reached: number, length: number) =>
    isWrapped &&
    before.trim() !== '' &&
    after.trim() !== '' &&
    !endsSentence.test(before) &&
    (smallLetterFirst.test(after) || reached < fullLength * length)

  const widenStart = (first: number, end: number, length: number): number => {
    const { start } = sentenceAt(first)
    for (let at = first - 1; at >= start; at--) if (held.holder(at) !== 0) return at + 1
    const { from, to } = lineAround(start)
    if (from === 0 || canonical.slice(from, map.toUtf16(start)).trim() !== '') return start
    const lineBefore = canonical.slice(lineAround(map.toCodePoint(from - 1)).from, from - 1)
    const last = map.toCodePoint(from - 1) - 1 - (lineBefore.length - lineBefore.trimEnd().length)
    if (held.holder(last) !== 0) return start
    if (!goesOn(lineBefore, canonical.slice(from, to), end - start, length)) return start
    return widenStart(last, end, length)
  }

  const widenEnd = (last: number, start: number, length: number): number => {
    const { end } = sentenceAt(last)
    for (let at = last + 1; at < end; at++) if (held.holder(at) !== 0) return at
    const { from, to } = lineAround(last)
    if (to === canonical.length || canonical.slice(map.toUtf16(end), to).trim() !== '') return end
    const next = lineAround(map.toCodePoint(to + 1))
    const lineAfter = canonical.slice(next.from, next.to)
    const first = map.toCodePoint(to + 1) + (lineAfter.length - lineAfter.trimStart().length)
    if (held.holder(first) !== 0) return end
    if (!goesOn(canonical.slice(from, to), lineAfter, end - start, length)) return end
    return widenEnd(first, start, length)
  }

  const trim = ({ start, end }: Stretch): Stretch => {
    const text = canonical.slice(map.toUtf16(start), map.toUtf16(end))
    return {
      start: start + (text.length - text.trimStart().length),
      end: end - (text.length - text.trimEnd().length),
    }
  }

  return ({ start, end }, length) => {
    const from = widenStart(start, end, length)
    return trim({ start: from, end: widenEnd(end - 1, from, length) })
  }
}
