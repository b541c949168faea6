import { parsePassageReference } from '@entente/domain'
import { addressOf, passageAnchor } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import { ledger } from '../ledger/ledger.ts'
import { words } from '../words.ts'

/** A link to a passage on its document's page. The document is named where the dataset has more than one. */
export async function PassageLink({ reference }: { reference: string }) {
  const address = parsePassageReference(reference)
  if (!address) throw new Error(`not a passage: ${reference}`)
  const [document, { counts }] = await Promise.all([findRecord(address.document), ledger.info()])
  const path = addressOf(document.kind, document.id)
  return (
    <>
      <a href={`${path}#${passageAnchor(address.number)}`}>{words.evidence.passage(address.number)}</a>
      {counts.document > 1 && (
        <>
          {' '}
          {words.evidence.of} <a href={path}>{document.label}</a>
        </>
      )}
    </>
  )
}
