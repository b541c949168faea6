import { collections, type EntenteRecord, kindOfCollection } from '@entente/domain'
import { every } from '@entente/domain/ledger'
import { notFound } from 'next/navigation'
import { ledger } from '../ledger/ledger.ts'

/** What the address of a record has in it. */
export interface RecordParams {
  readonly collection: string
  readonly id: string
}

/** The addresses of all records, for what is made of each when the site is built. */
export async function recordParams(): Promise<RecordParams[]> {
  const records = await every((page) => ledger.list(page))
  return records.map(({ kind, id }) => ({ collection: collections[kind], id }))
}

/** The record at an address; where there is none, the answer is 404. */
export async function addressedRecord({ collection, id }: RecordParams): Promise<EntenteRecord> {
  const found = await ledger.get(id)
  if (!found || !('record' in found) || found.record.kind !== kindOfCollection(collection)) notFound()
  return found.record
}
