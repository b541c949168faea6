import { leadValue } from '../evidence/account.ts'
import type { EdtfDate } from '../primitives/edtf-date.ts'
import { isCertainlyBefore } from '../primitives/edtf-order.ts'
import type { History } from '../records/parts/history.ts'
import type { Corpus } from './corpus.ts'
import type { Rule } from './rule.ts'

/** A status history's dates never run backwards. */
export const historiesRunForward: Rule = {
  name: 'histories-run-forward',
  guards:
    "A status history stands in the order of time: no entry's date lies before that of an earlier entry.",
  *check(corpus) {
    for (const { of, path, history } of corpus.histories) {
      const dates = history.map((entry) => dateOf(entry, corpus))
      for (const [index, date] of dates.entries()) {
        const later =
          date && dates.slice(0, index).find((before) => before && isCertainlyBefore(date, before))
        if (later)
          yield {
            id: of.id,
            path: [...path, index, history[index]?.date ? 'date' : 'event'],
            expected: `a date not before ${later}, which an earlier entry has`,
            got: date,
            fix: 'list the oldest entry first, or correct a date',
          }
      }
    }
  },
}

/** The date of an entry: its own, or where it has none, that of the event that it names. */
function dateOf(entry: History[number], corpus: Corpus): EdtfDate | undefined {
  const own = leadValue(entry.date)
  if (own !== undefined || entry.event === undefined) return own
  return leadValue(corpus.getAs('event', entry.event)?.date)
}
