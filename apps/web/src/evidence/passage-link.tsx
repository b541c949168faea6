import { parsePassageReference } from '@entente/domain'
import { addressOf, passageAnchor } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import { words } from '../words.ts'
import { OfDocument } from './of-document.tsx'

/** A link to a passage on its document's page. The document is named where the dataset has more than one. */
export async function PassageLink({ reference }: { reference: string }) {
  const address = parsePassageReference(reference)
  if (!address) throw new Error(`not a passage: ${reference}`)
  const document = await findRecord(address.document)
  const path = addressOf(document.kind, document.id)
  return (
    <>
      <a href={`${path}#${passageAnchor(address.number)}`}>{words.evidence.passage(address.number)}</a>
      <OfDocument document={document} />
    </>
  )
}
