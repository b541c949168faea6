import type { EntenteRecord } from '@entente/domain'
import { addressOf } from '../ledger/address.ts'
import { ledger } from '../ledger/ledger.ts'
import { words } from '../words.ts'

/** Names the document of passages, with a link, where the dataset has more than one. */
export async function OfDocument({ document: { kind, id, label } }: { document: EntenteRecord }) {
  const { counts } = await ledger.info()
  if (counts.document <= 1) return null
  return (
    <>
      {' '}
      {words.evidence.of} <a href={addressOf(kind, id)}>{label}</a>
    </>
  )
}
