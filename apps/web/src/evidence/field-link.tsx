import { addressOf, fieldAnchor } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import { fieldName } from '../words.ts'

/** A link to a field of a record, from `record-id#/pointer`. */
export async function FieldLink({ reference }: { reference: string }) {
  const [id = '', pointer = ''] = reference.split('#')
  const record = await findRecord(id)
  const field = pointer.split('/').findLast((step) => /^[a-z]/i.test(step)) ?? ''
  return (
    <a href={`${addressOf(record.kind, record.id)}#${fieldAnchor(pointer)}`}>
      {record.label}: {fieldName(field)}
    </a>
  )
}
