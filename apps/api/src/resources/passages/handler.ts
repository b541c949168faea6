import { address, recordAddress } from '../../http/links.ts'
import { operation } from '../../http/operation.ts'
import { findDocument } from '../records/find-record.ts'
import { passagesContract } from './contract.ts'

/** Answers with the passages of a document. */
export const passagesOperation = operation(
  passagesContract,
  async ({ path: { id }, query: time }, context) => {
    const found = await findDocument(context.ledger, id, time)
    if ('movedTo' in found)
      return {
        movedTo: address(recordAddress('document', found.movedTo, undefined, '/passages'), context.query),
      }
    const items = found.document.passages
    const links = { self: address(context.path, context.query), record: recordAddress('document', id, time) }
    return { body: { items, total: items.length, links } }
  },
)
