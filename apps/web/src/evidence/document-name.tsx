import { addressOf } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import { sourceName } from './source-name.ts'

/** A link to a document behind its short name, with its whole label for who hears or points at it. */
export async function DocumentName({ id }: { id: string }) {
  const document = await findRecord(id)
  if (document.kind !== 'document') throw new Error(`${id} is no document`)
  return (
    <a href={addressOf(document.kind, document.id)} title={document.label}>
      {await sourceName(document)}
    </a>
  )
}
