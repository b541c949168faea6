import type { EntenteRecord } from '@entente/domain'
import { siteAddress } from '../frame/site-address.ts'
import { addressOf } from '../ledger/address.ts'
import { lastRead } from '../ledger/last-read.ts'
import { ledger } from '../ledger/ledger.ts'
import { type Citation, citationOf } from './citation-of.ts'

const made = new Map<string, Promise<Citation>>()

/** The citation of a record of the ledger; made once, since its page and its files ask for it. */
export function citedRecord(record: EntenteRecord): Promise<Citation> {
  const before = made.get(record.id)
  if (before) return before
  const citation = make(record)
  made.set(record.id, citation)
  return citation
}

async function make(record: EntenteRecord): Promise<Citation> {
  const [info, read] = await Promise.all([ledger.info(), lastRead(record)])
  const address = new URL(addressOf(record.kind, record.id), siteAddress).href
  return citationOf(record, { info, address, read })
}
