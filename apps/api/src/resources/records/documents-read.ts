import type { EdtfDate } from '@entente/domain'
import { every, knownFrom, type Ledger } from '@entente/domain/ledger'
import { remember } from '../../http/remember.ts'

interface Read {
  readonly documents: number
  readonly through?: EdtfDate
}

const counted = new WeakMap<Ledger, () => Promise<Read>>()

/**
 * How many documents a ledger was made from, and the day by which all of them were known; absent where none is dated.
 * Counted once for a ledger, and anew for each day that is asked for.
 */
export function documentsRead(ledger: Ledger, asOf?: EdtfDate): Promise<Read> {
  if (asOf !== undefined) return count(ledger, asOf)
  const read = counted.get(ledger) ?? remember(() => count(ledger))
  counted.set(ledger, read)
  return read()
}

async function count(ledger: Ledger, asOf?: EdtfDate): Promise<Read> {
  const documents = await every((page) => ledger.list({ ...page, kind: 'document', asOf }))
  const days = documents.flatMap((record) => (record.kind === 'document' && knownFrom(record)) || [])
  const through = days.sort().at(-1)
  return { documents: documents.length, ...(through === undefined ? {} : { through }) }
}
