import type { Kind } from '@entente/domain'
import { address, recordAddress } from '../../http/links.ts'
import { operation } from '../../http/operation.ts'
import { twoTimes } from '../../http/two-times.ts'
import { showChange } from '../changes/record-change.ts'
import { findRecord } from '../records/find-record.ts'
import { historyContract } from './contract.ts'

/** Answers with what befell a record. A former id leads to the history of the record that took its place. */
export function historyOperation(kind: Kind) {
  return operation(historyContract(kind), async ({ path: { id } }, { ledger, editions, path, query }) => {
    const [present, changes] = await Promise.all([ledger.get(id), editions.historyOf(kind, id)])
    const isGone = present === undefined && changes !== undefined
    const found = isGone ? undefined : await findRecord(ledger, kind, id, {})
    if (found && 'movedTo' in found)
      return { movedTo: recordAddress(kind, found.movedTo, undefined, '/history') }
    const items = (changes ?? []).map(showChange)
    const links = { self: address(path, query), ...(found ? { record: recordAddress(kind, id) } : {}) }
    return { body: { items, total: items.length, time: twoTimes, links } }
  })
}
