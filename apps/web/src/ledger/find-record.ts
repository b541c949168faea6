import type { EntenteRecord } from '@entente/domain'
import { ledger } from './ledger.ts'

/** The record with an id. Throws where there is none, since a checked dataset names no missing record. */
export async function findRecord(id: string): Promise<EntenteRecord> {
  const found = await ledger.get(id)
  if (found && 'record' in found) return found.record
  throw new Error(`no record ${id}`)
}
