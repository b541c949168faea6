import { type EdtfDate, leadValue, type RecordOf } from '@entente/domain'
import { every } from '@entente/domain/ledger'
import { findRecord } from '../ledger/find-record.ts'
import { ledger } from '../ledger/ledger.ts'
import { publishingOf } from '../publishers/publishing-of.ts'
import { dateInWords } from '../values/date-in-words.ts'

let counting: Promise<ReadonlyMap<string, number>> | undefined

/**
 * The short name of a document in a note: its publisher; with the day where that publisher has several documents in
 * the dataset; the document's own label where nobody knows the publisher.
 */
export async function sourceName(document: RecordOf<'document'>): Promise<string> {
  const { publisher } = await publishingOf(document)
  if (publisher === undefined) return document.label
  counting ??= documentsByPublisher()
  const { label } = await findRecord(publisher)
  const published = leadValue<EdtfDate>(document.published)
  const isOneOfSeveral = ((await counting).get(publisher) ?? 0) > 1
  return isOneOfSeveral && published !== undefined ? `${label}, ${dateInWords(published, 'short')}` : label
}

async function documentsByPublisher(): Promise<ReadonlyMap<string, number>> {
  const documents = await every((page) => ledger.list({ ...page, kind: 'document' }))
  const counts = new Map<string, number>()
  for (const document of documents) {
    if (document.kind !== 'document') continue
    const { publisher } = await publishingOf(document)
    if (publisher !== undefined) counts.set(publisher, (counts.get(publisher) ?? 0) + 1)
  }
  return counts
}
