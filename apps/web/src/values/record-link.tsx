import { addressOf } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'

/** A record's label, linked to its page. `anchor` is the id of an element on that page. */
export async function RecordLink({ id, anchor }: { id: string; anchor?: string }) {
  const record = await findRecord(id)
  const path = addressOf(record.kind, record.id)
  return <a href={anchor === undefined ? path : `${path}#${anchor}`}>{record.label}</a>
}
