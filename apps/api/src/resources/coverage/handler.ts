import { address, recordAddress } from '../../http/links.ts'
import { operation } from '../../http/operation.ts'
import { findDocument } from '../records/find-record.ts'
import { coverageContract } from './contract.ts'

/** Answers with what the passages of a document carry. */
export const coverageOperation = operation(
  coverageContract,
  async ({ path: { id }, query: time }, { ledger, path, query }) => {
    const found = await findDocument(ledger, id, time)
    if ('movedTo' in found)
      return { movedTo: address(recordAddress('document', found.movedTo, undefined, '/coverage'), query) }
    const coverage = await ledger.coverage(id, { asOf: time.as_of })
    if (!coverage) throw new Error(`the ledger has the document ${id} and no coverage of it`)
    const passages = coverage.passages.map(({ carries, ...passage }) => ({
      ...passage,
      carries: carries.map((one) => ({ ...one, links: { self: recordAddress(one.kind, one.id, time) } })),
    }))
    const links = { self: address(path, query), record: recordAddress('document', id, time) }
    return { body: { ...coverage, passages, links } }
  },
)
