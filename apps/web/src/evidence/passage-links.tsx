import { parsePassageReference } from '@entente/domain'
import { addressOf, passageAnchor } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import { groupBy } from '../listing/group-by.ts'
import { words } from '../words.ts'
import { OfDocument } from './of-document.tsx'

/** Links to passages, those of one document together. The document is named where the dataset has more than one. */
export const PassageLinks = ({ references }: { references: readonly string[] }) => {
  const byDocument = groupBy(references, (reference) => parsePassageReference(reference)?.document ?? '')
  return [...byDocument].map(([document, these], index) => (
    <span key={document}>
      {index > 0 && '; '}
      <PassagesOf document={document} numbers={these.map(numberOf)} />
    </span>
  ))
}

const numberOf = (reference: string): string => reference.slice(reference.indexOf('#') + 1)

async function PassagesOf({ document: id, numbers }: { document: string; numbers: readonly string[] }) {
  const document = await findRecord(id)
  const path = addressOf(document.kind, document.id)
  return (
    <>
      {words.evidence.passages(numbers.length)}{' '}
      {numbers.map((number, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <a href={`${path}#${passageAnchor(number)}`}>{number}</a>
        </span>
      ))}
      <OfDocument document={document} />
    </>
  )
}
