import { leadValue, type Publishing, type RecordOf } from '@entente/domain'
import { findRecord } from '../ledger/find-record.ts'

/** The publisher of a document, where it is known, and how it stands, where that is. */
export async function publishingOf(
  document: RecordOf<'document'>,
): Promise<{ readonly publisher?: string; readonly publishes?: Publishing }> {
  const publisher = leadValue<string>(document.publisher)
  if (publisher === undefined) return {}
  const record = await findRecord(publisher)
  const publishes = record.kind === 'organization' ? record.publishes : undefined
  return { publisher, ...(publishes === undefined ? {} : { publishes }) }
}
