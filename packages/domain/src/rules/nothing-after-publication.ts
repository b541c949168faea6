import { type Account, leadValue } from '../evidence/account.ts'
import { isEdtfDate } from '../primitives/edtf-date.ts'
import { ends, isCertainlyBefore } from '../primitives/edtf-order.ts'
import type { Path } from '../primitives/walk-schema.ts'
import type { EntenteRecord } from '../records/record.ts'
import type { Corpus } from './corpus.ts'
import { documentsBehind, publicationOf } from './publication.ts'
import type { Rule } from './rule.ts'

/** Nothing that a document tells as past begins after the document was published. */
export const nothingAfterPublication: Rule = {
  name: 'nothing-after-publication',
  guards: 'What is told as past does not begin after every document that tells it was published.',
  *check(corpus) {
    for (const { of, path, account } of toldAsPast(corpus)) {
      const begin =
        typeof account.value === 'string' && isEdtfDate(account.value) && ends(account.value).start
      const published = documentsBehind(account).map((id) => publicationOf(corpus, id))
      if (!begin || published.length === 0) continue
      if (!published.every((date) => date !== undefined && isCertainlyBefore(date, begin))) continue
      yield {
        id: of.id,
        path,
        expected: `a date not after publication (${published.join(', ')})`,
        got: `${account.value}`,
        fix: 'correct the date or the citation; what was only planned has a status that says so',
      }
    }
  },
}

/** The states of an event that has not happened, or not yet. */
const toCome = ['expected', 'planned', 'postponed', 'cancelled']

interface Told {
  readonly of: EntenteRecord
  readonly path: Path
  readonly account: Account
}

function* toldAsPast(corpus: Corpus): Generator<Told> {
  const each = function* (of: EntenteRecord, path: Path, accounts: readonly Account[] = []): Generator<Told> {
    for (const [index, account] of accounts.entries()) yield { of, path: [...path, index, 'value'], account }
  }
  for (const of of corpus.ofKind('statement')) yield* each(of, ['date'], of.date)
  for (const of of corpus.ofKind('event'))
    if (!toCome.includes(leadValue(of.status.at(-1)?.state) ?? '')) yield* each(of, ['date'], of.date)
  for (const of of corpus.ofKind('dispute'))
    for (const [index, { date }] of of.positions.entries())
      yield* each(of, ['positions', index, 'date'], date)
  for (const { of, path, history } of corpus.histories)
    for (const [index, { date }] of history.entries()) yield* each(of, [...path, index, 'date'], date)
}
