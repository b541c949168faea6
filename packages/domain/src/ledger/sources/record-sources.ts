import { claimFieldsOf } from '../../evidence/fields.ts'
import { isUnknown } from '../../evidence/unknown.ts'
import type { EntenteRecord } from '../../records/record.ts'
import { disagreeingPairs } from '../disagreements.ts'
import type { RecordSources } from '../ledger.ts'
import type { Corroborator } from './corroboration.ts'
import { interestedWord } from './interest.ts'

/** Adds up over the fields of a record how many independent sources it has and how well its values stand. */
export function sourcesBehind(record: EntenteRecord, corroborator: Corroborator): RecordSources {
  const fields = [...claimFieldsOf(record)].filter(({ accounts }) =>
    accounts.some(({ value }) => !isUnknown(value)),
  )
  const evidence = fields.flatMap(({ accounts }) => accounts.flatMap((account) => account.evidence))
  return {
    id: record.id,
    sources: corroborator.sourcesOf(evidence),
    fields: fields.length,
    corroborated: fields
      .filter(({ accounts: [lead] }) => lead && corroborator.sourcesOf(lead.evidence).length > 1)
      .map(({ field }) => field),
    onOneWord: fields
      .filter(({ accounts }) => interestedWord(record, accounts, corroborator) !== undefined)
      .map(({ field }) => field),
    differing: fields
      .filter(({ accounts }) => disagreeingPairs(accounts).length > 0)
      .map(({ field }) => field),
  }
}
