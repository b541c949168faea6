import type { Kind } from '@entente/domain'
import { address, recordAddress } from '../../http/links.ts'
import { operation } from '../../http/operation.ts'
import { findRecord } from '../records/find-record.ts'
import { citedFields } from './cite.ts'
import { evidenceContract } from './contract.ts'

/** Answers with the evidence of a record. */
export function evidenceOperation(kind: Kind) {
  return operation(evidenceContract(kind), async ({ path: { id }, query: { field, ...time } }, context) => {
    const found = await findRecord(context.ledger, kind, id, time)
    if ('movedTo' in found)
      return { movedTo: address(recordAddress(kind, found.movedTo, undefined, '/evidence'), context.query) }
    const items = await citedFields(found.record, context.ledger, time, field)
    const links = { self: address(context.path, context.query), record: recordAddress(kind, id, time) }
    return { body: { items, total: items.length, links } }
  })
}
