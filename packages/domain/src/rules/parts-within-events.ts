import { leadValue } from '../evidence/account.ts'
import { ends, isCertainlyBefore } from '../primitives/edtf-order.ts'
import type { Rule } from './rule.ts'

/** A part of an event lies within the time of the whole. */
export const partsWithinEvents: Rule = {
  name: 'parts-within-events',
  guards: 'A part of an event lies within the time of the whole, where both are known.',
  *check(corpus) {
    for (const part of corpus.ofKind('event')) {
      const whole = corpus.getAs('event', leadValue(part.partOf) ?? '')
      const [inner, outer] = [leadValue(part.date), leadValue(whole?.date)]
      if (!whole || inner === undefined || outer === undefined) continue
      const limits = Object.values(ends(inner)).filter((date) => date !== undefined)
      const sticksOut = limits.some(
        (date) => isCertainlyBefore(date, outer) || isCertainlyBefore(outer, date),
      )
      if (sticksOut)
        yield {
          id: part.id,
          path: ['date'],
          expected: `a time within that of ${whole.id}, ${outer}`,
          got: inner,
          fix: `correct one of the two dates, or let it be no part of ${whole.id}`,
        }
    }
  },
}
