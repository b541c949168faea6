import { leadValue } from '../evidence/account.ts'
import { type Arrow, circles } from './circles.ts'
import type { Corpus } from './corpus.ts'
import type { Rule } from './rule.ts'

/** No document gives again its own text: not by way of others, and not as a text of its own publisher's. */
export const derivationsAcyclic: Rule = {
  name: 'derivations-acyclic',
  guards: 'A document that gives others again never leads back to itself, nor to its own publisher.',
  *check(corpus) {
    for (const { arrow, way } of circles([...arrows(corpus)]))
      yield {
        id: arrow.in,
        path: arrow.path,
        expected: 'a text that was not derived from this one, directly or by others',
        got: way.join(' is derived from '),
        fix: 'find out which was there first, and delete "derivedFrom" there',
      }
    for (const { id, publisher, derivedFrom = [] } of corpus.ofKind('document')) {
      const publishers: readonly string[] = publisher.flatMap((account) => leadValue([account]) ?? [])
      for (const [index, { from }] of derivedFrom.entries())
        if (publishers.includes(from))
          yield {
            id,
            path: ['derivedFrom', index, 'from'],
            expected: 'another publisher than its own, which is no other source',
            got: `"${from}"`,
            fix: 'delete it: what a publisher writes itself is its own; or name the earlier document',
          }
    }
  },
}

/** From each document to those that it gives again; an organization derives from nobody and so ends the way. */
function* arrows(corpus: Corpus): Generator<Arrow> {
  for (const { id, derivedFrom = [] } of corpus.ofKind('document'))
    for (const [index, { from }] of derivedFrom.entries())
      yield { from: id, to: from, in: id, path: ['derivedFrom', index, 'from'] }
}
