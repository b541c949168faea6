import { parsePassageReference } from '@entente/domain'
import { addressOf, passageAnchor } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import { groupBy } from '../listing/group-by.ts'
import { words } from '../words.ts'
import { sourceName } from './source-name.ts'

/** Links to passages, those of one document together behind the short name of the document. */
export const PassageLinks = ({ references }: { references: readonly string[] }) => {
  const byDocument = groupBy(references, (reference) => parsePassageReference(reference)?.document ?? '')
  return [...byDocument].map(([document, these], index) => (
    <span key={document}>
      {index > 0 && '; '}
      <PassagesOf id={document} numbers={these.map(numberOf)} />
    </span>
  ))
}

const numberOf = (reference: string): string => reference.slice(reference.indexOf('#') + 1)

async function PassagesOf({ id, numbers }: { id: string; numbers: readonly string[] }) {
  const document = await findRecord(id)
  if (document.kind !== 'document') throw new Error(`${id} is no document`)
  const path = addressOf(document.kind, document.id)
  return (
    <>
      {await sourceName(document)}{' '}
      {numbers.map((number, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <a
            href={`${path}#${passageAnchor(number)}`}
            aria-label={words.evidence.passageOf(number, document.label)}
          >
            {number}
          </a>
        </span>
      ))}
    </>
  )
}
