import { leadValue } from '@entente/domain'
import { dateOf, statusOf } from '@entente/domain/ledger'
import { dateInWords } from '../values/date-in-words.ts'
import { termName } from '../words.ts'
import type { Bond } from './bond.ts'

/** Where the record that ties stands now and when it came about or held, by the leading accounts: a phrase, or nothing. */
export function standsInWords({ record }: Bond): string {
  const [status, date] = [statusOf(record), dateOf(record)]
  return [
    ...(status === undefined ? [] : [termName(status)]),
    ...(date === undefined ? [] : [dateInWords(date)]),
  ].join(', ')
}

/** Whether an office is held still, was held, or whether no document tells. */
type Tense = 'held' | 'past' | 'untold'

/** The tense in which a relation is told: only an open period says that it still holds. */
export function tenseOf({ record }: Bond): Tense {
  if (record.kind !== 'relation') return 'untold'
  const period = leadValue<string>(record.period)
  if (period === undefined) return 'untold'
  return period.endsWith('/..') ? 'held' : 'past'
}
