import { isEdtfDate } from '../primitives/edtf-date.ts'
import { ends, isCertainlyBefore } from '../primitives/edtf-order.ts'
import type { Rule } from './rule.ts'

/** An interval does not end before it begins. */
export const intervalsRunForward: Rule = {
  name: 'intervals-run-forward',
  guards: 'An interval does not end before it begins.',
  *check(corpus) {
    for (const { of, path, accounts } of corpus.claims)
      for (const [index, { value }] of accounts.entries()) {
        if (typeof value !== 'string' || !value.includes('/') || !isEdtfDate(value)) continue
        const { start, end } = ends(value)
        if (start && end && isCertainlyBefore(end, start))
          yield {
            id: of.id,
            path: [...path, index, 'value'],
            expected: 'an interval that begins before it ends',
            got: value,
            fix: `write ${end}/${start}, or correct one of the dates`,
          }
      }
  },
}
