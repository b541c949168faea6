import type { EdtfDate } from '@entente/domain'
import { every, knownFrom, type Ledger } from '@entente/domain/ledger'

/** How many documents a ledger was made from, and the day by which all of them were known; absent where none is dated. */
export async function documentsRead(
  ledger: Ledger,
  asOf?: EdtfDate,
): Promise<{ readonly documents: number; readonly through?: EdtfDate }> {
  const documents = await every((page) => ledger.list({ ...page, kind: 'document', asOf }))
  const days = documents.flatMap((record) => (record.kind === 'document' && knownFrom(record)) || [])
  const through = days.sort().at(-1)
  return { documents: documents.length, ...(through === undefined ? {} : { through }) }
}
