import type { SentenceRules } from './rules-for.ts'

const openingMarks = /^[\s"'“”„‘‚«»‹›([{¿¡—–-]+/u
const closingMarks = /[”’»"')\]]+$/u
const lastToken = /[^\s"“”„‘‚«»‹›([{—–/-]*$/u
const letterOrDigit = /[\p{L}\p{N}]/u
/** Georgian has no capitals, so its letters, though counted as lower case, say nothing. */
const smallLetter = /^(?=\p{Ll})\P{Script=Georgian}/u
const dottedLetters = /^\d*(?:\p{L}|(?:\p{L}{1,2}\.)+\p{L}{1,2})$/u
const ordinal = /^(?:\d{1,3}|[IVXLC]+)$/
const listNumber = /^[(\s]*\d{1,3}[.)]\s*$/
const wholeStop = /[。！？．｡][”’」』）]*$|[.!?…][”’»")\]]+$/u

/** Whether a sentence ends between two stretches of one line: `before` up to the place, `after` from it. */
export function isSentenceEnd(before: string, after: string, rules: SentenceRules): boolean {
  if (!letterOrDigit.test(after) || !letterOrDigit.test(before)) return false
  const ended = before.trimEnd()
  if (ended === before && !wholeStop.test(ended)) return false
  if (listNumber.test(before)) return false
  const next = after.replace(openingMarks, '')
  const mark = ended.replace(closingMarks, '').at(-1)
  if (smallLetter.test(next) && (mark === '!' || mark === '?' || mark === rules.stop)) return false
  if (/(?:^|\s)["“«(]*(?:\.{2,}|…)$/.test(ended)) return false
  if (!ended.endsWith('.') || ended.endsWith('..')) return true
  if (rules.stopAnnouncesSpeech && /^\s*[«“"]/.test(after)) return false
  return !continues(ended.slice(0, -1), next, rules)
}

/** Whether what stands before a full stop is an abbreviation or an ordinal that the sentence goes on from. */
function continues(beforeStop: string, next: string, rules: SentenceRules): boolean {
  const token = (lastToken.exec(beforeStop)?.[0] ?? '').toLowerCase()
  if (rules.leading.has(token)) return true
  if (rules.numbered.has(token)) return /^\p{N}/u.test(next)
  const opener = /^[\p{L}\p{M}’']+(?![\p{L}\p{M}’'.])/u.exec(next)?.[0].toLowerCase() ?? ''
  const opens = rules.openers.has(opener)
  if (rules.ordinals && ordinal.test(token.toUpperCase())) return !opens
  return (rules.trailing.has(token) || dottedLetters.test(token)) && !opens
}
