import { type Accounts, leadValue } from '../evidence/account.ts'
import type { EdtfDate } from '../primitives/edtf-date.ts'
import { overlap } from '../primitives/edtf-order.ts'
import type { Path } from '../primitives/walk-schema.ts'
import type { EntenteRecord } from '../records/record.ts'
import type { Corpus } from './corpus.ts'
import type { Rule } from './rule.ts'

/** What is said to have come about by an act has a date in common with that act. */
export const datesAgree: Rule = {
  name: 'dates-agree',
  guards: 'What came about by an event or a statement has a day in common with it.',
  *check(corpus) {
    for (const { of, path, date, act } of dated(corpus)) {
      const [own, other] = [leadValue(date), leadValue(dateOf(corpus.get(act)))]
      if (own === undefined || other === undefined || overlap(own, other)) continue
      yield {
        id: of.id,
        path,
        expected: `a date that has a day in common with ${act}, ${other}`,
        got: own,
        fix: `correct one of the two dates, or name another record than ${act}`,
      }
    }
  },
}

type Dates = Accounts<EdtfDate> | undefined

/** The date of an act. */
function dateOf(record: EntenteRecord | undefined): Dates {
  return record?.kind === 'event' || record?.kind === 'statement' ? record.date : undefined
}

interface DatedByAct {
  readonly of: EntenteRecord
  readonly path: Path
  readonly date: Dates
  readonly act: string
}

/** Every date that stands beside the act by which it came about. */
function* dated(corpus: Corpus): Generator<DatedByAct> {
  for (const { of, path, history } of corpus.histories)
    for (const [index, { date, event }] of history.entries())
      if (event) yield { of, path: [...path, index, 'date'], date, act: event }
  for (const of of corpus.ofKind('agreement')) {
    const act = leadValue(of.concludedAt)
    if (act) yield { of, path: ['date'], date: of.date, act }
  }
  for (const of of corpus.ofKind('dispute'))
    for (const [index, { date, statement }] of of.positions.entries())
      if (statement) yield { of, path: ['positions', index, 'date'], date, act: statement }
}
