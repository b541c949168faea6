import type { Passage } from '../evidence/passage.ts'
import type { RecordOf } from '../records/record.ts'
import type { Finding } from './issue.ts'
import type { Rule } from './rule.ts'
import { count } from './wording.ts'

/** How many words of a passage's either end may be kept. */
const endLimit = 4

const again = 'run "entente anchor" on the text again and copy what it prints'

/** A document's passages are numbered without gaps, follow each other without overlap, and lie within its text. */
export const passagesInOrder: Rule = {
  name: 'passages-in-order',
  guards: "A document's passages are numbered without gaps, do not overlap, and lie within its text.",
  *check(corpus) {
    for (const document of corpus.ofKind('document')) {
      yield* numbers(document)
      yield* spans(document)
      for (const [index, passage] of document.passages.entries()) yield* ends(document.id, index, passage)
    }
  },
}

function* numbers({ id, passages }: RecordOf<'document'>): Generator<Finding> {
  let [paragraph, sentence] = [0, 0]
  for (const [index, { number }] of passages.entries()) {
    const allowed = paragraph === 0 ? ['1.1'] : [`${paragraph}.${sentence + 1}`, `${paragraph + 1}.1`]
    if (!allowed.includes(number))
      yield {
        id,
        path: ['passages', index, 'number'],
        expected: `${allowed.join(' or ')} after ${paragraph === 0 ? 'the beginning' : `${paragraph}.${sentence}`}`,
        got: number,
        fix: 'number paragraphs and sentences from 1 without gaps, in the order of the text',
      }
    ;[paragraph, sentence] = number.split('.').map(Number) as [number, number]
  }
}

function* spans({ id, passages, text }: RecordOf<'document'>): Generator<Finding> {
  let reached = 0
  for (const [index, { start, end, number }] of passages.entries()) {
    const at = (key: string) => ({ id, path: ['passages', index, key], fix: again })
    if (end <= start)
      yield { ...at('end'), expected: `an end after the start of ${number}, ${start}`, got: `${end}` }
    if (start < reached)
      yield {
        ...at('start'),
        expected: `a start at ${reached} or later, where the passage before ends`,
        got: `${start}`,
      }
    if (end > text.length)
      yield { ...at('end'), expected: `an end within the text's ${text.length} code points`, got: `${end}` }
    reached = Math.max(reached, end)
  }
}

function* ends(id: string, index: number, { start, end, first, last = '' }: Passage): Generator<Finding> {
  for (const [key, text] of Object.entries({ first, last })) {
    const place = { id, path: ['passages', index, key] }
    const length = text.split(/\s+/).length // as printed: what white space divides
    if (length > endLimit)
      yield {
        ...place,
        expected: `at most ${endLimit} words`,
        got: count(length, 'word'),
        fix: `keep only the ${endLimit} at the passage's ${key === 'first' ? 'beginning' : 'end'}`,
      }
    if (end > start && [...text].length > end - start)
      yield {
        ...place,
        expected: `words of the passage, which is ${count(end - start, 'code point')} long`,
        got: `"${text}", which is longer`,
        fix: again,
      }
  }
}
