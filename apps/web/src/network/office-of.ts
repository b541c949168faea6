import { type EntenteRecord, leadValue } from '@entente/domain'

/** The title of the office that a relation tells of; none for another record, and for a tie that is no office. */
export function officeOf(record: EntenteRecord): string | undefined {
  if (record.kind !== 'relation') return undefined
  return leadValue<{ office?: string | undefined }>(record.tie)?.office
}
