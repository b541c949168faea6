import { recordAddress } from '../../http/links.ts'
import { operation } from '../../http/operation.ts'
import { findDocument } from '../records/find-record.ts'
import { coverageContract } from './contract.ts'

/** Answers with what the passages of a document carry. */
export const coverageOperation = operation(coverageContract, async ({ path: { id } }, { ledger, path }) => {
  const found = await findDocument(ledger, id, undefined)
  if ('movedTo' in found) return { movedTo: recordAddress('document', found.movedTo, undefined, '/coverage') }
  const coverage = await ledger.coverage(id)
  if (!coverage) throw new Error(`the ledger has the document ${id} and no coverage of it`)
  const passages = coverage.passages.map(({ carries, ...passage }) => ({
    ...passage,
    carries: carries.map((one) => ({ ...one, links: { self: recordAddress(one.kind, one.id) } })),
  }))
  return { body: { ...coverage, passages, links: { self: path, record: recordAddress('document', id) } } }
})
