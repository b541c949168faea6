import type { RecordOf } from '../records/record.ts'
import type { Finding } from './issue.ts'
import type { Rule } from './rule.ts'

/** The passages that a document gives again are its own, and each has an origin named once. */
export const derivedPassagesFit: Rule = {
  name: 'derived-passages-fit',
  guards: 'The passages that a document takes from elsewhere are its own, and each names an origin once.',
  *check(corpus) {
    for (const document of corpus.ofKind('document')) {
      const own = new Set(document.passages.map(({ number }) => number))
      const taken = new Set<string>()
      for (const [index, { from, passages }] of (document.derivedFrom ?? []).entries()) {
        yield* ownPassages(document, index, own)
        const key = (number: string) => `${from} ${number}`
        const numbers = passages ?? [...own]
        const again = numbers.find((number) => taken.has(key(number)))
        if (again !== undefined)
          yield {
            id: document.id,
            path: ['derivedFrom', index, 'from'],
            expected: 'each origin once for the same passages',
            got: `"${from}" again for ${passages ? again : 'all of them'}`,
            fix: 'delete it, or name the passages that are meant',
          }
        for (const number of numbers) taken.add(key(number))
      }
    }
  },
}

function* ownPassages(
  { id, derivedFrom = [] }: RecordOf<'document'>,
  index: number,
  own: ReadonlySet<string>,
): Generator<Finding> {
  const { passages = [] } = derivedFrom[index] ?? {}
  for (const [at, number] of passages.entries()) {
    const place = { id, path: ['derivedFrom', index, 'passages', at] }
    if (!own.has(number))
      yield {
        ...place,
        expected: 'the number of a passage of this document',
        got: number,
        fix: 'correct the number; "passages" lists them',
      }
    if (passages.indexOf(number) !== at)
      yield { ...place, expected: 'each passage once', got: `${number} again`, fix: 'delete the second' }
  }
}
