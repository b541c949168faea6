import { addressOf, fieldAnchor } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import { pointerName } from '../words.ts'

/** A link to a field of a record, from `record-id#/pointer`. */
export async function FieldLink({ reference }: { reference: string }) {
  const [id = '', pointer = ''] = reference.split('#')
  const record = await findRecord(id)
  return (
    <a href={`${addressOf(record.kind, record.id)}#${fieldAnchor(pointer)}`}>
      {record.label}: {pointerName(pointer)}
    </a>
  )
}
