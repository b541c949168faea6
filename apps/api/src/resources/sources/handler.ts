import type { Kind } from '@entente/domain'
import { address, recordAddress } from '../../http/links.ts'
import { operation } from '../../http/operation.ts'
import { Lookup } from '../evidence/lookup.ts'
import { findRecord } from '../records/find-record.ts'
import { sourcesContract } from './contract.ts'

/** Answers with the independent sources of a record. */
export function sourcesOperation(kind: Kind) {
  return operation(sourcesContract(kind), async ({ path: { id }, query: time }, context) => {
    const found = await findRecord(context.ledger, kind, id, time)
    if ('movedTo' in found)
      return { movedTo: address(recordAddress(kind, found.movedTo, undefined, '/sources'), context.query) }
    const behind = await context.ledger.sources(id, { asOf: time.as_of })
    const known = new Lookup(context.ledger, time)
    return {
      body: {
        id,
        sources: await known.sources(behind?.sources ?? []),
        fields: behind?.fields ?? 0,
        corroborated: behind?.corroborated ?? [],
        onOneWord: behind?.onOneWord ?? [],
        differing: behind?.differing ?? [],
        links: { self: address(context.path, context.query), record: recordAddress(kind, id, time) },
      },
    }
  })
}
