import { leadValue } from '../evidence/account.ts'
import { bounds } from '../primitives/edtf-order.ts'
import type { EntenteRecord } from '../records/record.ts'
import { actorsIn, amountOf, statusOf, typeOf } from './facets.ts'
import { groundsOf } from './grounds.ts'
import type { Filters } from './ledger.ts'
import { momentOf } from './moment.ts'
import { publishingOf } from './sources/publishing-of.ts'

/** What filters look up beyond the record: the ids that it names, and any record by its id. */
export interface Lookup {
  readonly namesOf: (record: EntenteRecord) => ReadonlySet<string>
  readonly byId: ReadonlyMap<string, EntenteRecord>
}

/** Tells whether a record passes the filters. */
export function matches(record: EntenteRecord, filters: Filters, lookup: Lookup): boolean {
  const named = (id: string | undefined) => id === undefined || lookup.namesOf(record).has(id)
  const plays = (id: string | undefined, ...roles: string[]) =>
    id === undefined || actorsIn(record, roles).includes(id)
  return (
    named(filters.actor) &&
    named(filters.about) &&
    named(filters.place) &&
    plays(filters.party, 'party', 'giver', 'receiver') &&
    plays(filters.giver, 'giver') &&
    plays(filters.receiver, 'receiver') &&
    (filters.speaker === undefined || isSpeaker(record, filters.speaker)) &&
    (filters.status === undefined || statusOf(record) === filters.status) &&
    (filters.type === undefined || typeOf(record) === filters.type) &&
    (filters.document === undefined || groundsOf(record).documents.has(filters.document)) &&
    restsOnSuch(record, filters, lookup) &&
    (filters.basis === undefined || groundsOf(record).bases.has(filters.basis)) &&
    (filters.currency === undefined || hasCurrency(record, filters.currency)) &&
    (filters.nature === undefined || amountOf(record)?.nature === filters.nature) &&
    isWithin(record, filters)
  )
}

/** Whether one document behind the record has the publisher, the language and the standing asked for, all three. */
function restsOnSuch(
  record: EntenteRecord,
  { publisher, language, standing }: Filters,
  { byId }: Lookup,
): boolean {
  if (publisher === undefined && language === undefined && standing === undefined) return true
  return [...groundsOf(record).documents].some((id) => {
    const document = byId.get(id)
    if (document?.kind !== 'document') return false
    return (
      (publisher === undefined || leadValue<string>(document.publisher) === publisher) &&
      (language === undefined || document.language === language) &&
      (standing === undefined || publishingOf(document, byId)?.standing === standing)
    )
  })
}

const isSpeaker = (record: EntenteRecord, speaker: string): boolean =>
  record.kind === 'statement' && leadValue<string>(record.speaker) === speaker

function hasCurrency(record: EntenteRecord, currency: string): boolean {
  const amount = amountOf(record)
  return amount?.currency === currency || (amount?.beside?.some((one) => one.currency === currency) ?? false)
}

function isWithin(record: EntenteRecord, { from, to }: Filters): boolean {
  if (from === undefined && to === undefined) return true
  const moment = momentOf(record)
  if (moment === undefined) return false
  return (
    (from === undefined || moment.latest >= bounds(from).earliest) &&
    (to === undefined || moment.earliest <= bounds(to).latest)
  )
}
