import type { EntenteRecord, Kind } from '@entente/domain'
import type { Ledger, PageQuery } from '@entente/domain/ledger'
import { address, recordAddress, type Time, timeQuery } from '../../http/links.ts'
import { type Operation, operation } from '../../http/operation.ts'
import { answerPage } from '../../http/page.ts'
import { citedFields } from '../evidence/cite.ts'
import { collectionContracts, type ShowQuery } from './contract.ts'
import { findRecord } from './find-record.ts'
import type { Related, Resource } from './resource.ts'

/** The operations of a kind's collection. */
export function collectionOperations(kind: Kind): Operation[] {
  const contracts = collectionContracts(kind)
  return [
    operation(contracts.list, async ({ query }, context) => {
      const { as_of, as_in, fields, include, ...asked } = query
      const page = (at?: PageQuery) => context.ledger.list({ ...asked, kind, asOf: as_of, ...at })
      return { body: await answerPage(page, context, (record) => show(record, query, context.ledger)) }
    }),
    operation(contracts.one, async ({ path, query }, { ledger, query: asked }) => {
      const found = await findRecord(ledger, kind, path.id, query)
      if ('movedTo' in found) return { movedTo: address(recordAddress(kind, found.movedTo), asked) }
      return { body: await show(found.record, query, ledger) }
    }),
  ]
}

/** A record as it is sent: its fields as they stand, or those chosen, then what was asked for beside them, and links. */
async function show(
  record: EntenteRecord,
  { fields, include = [], as_of, as_in }: ShowQuery,
  ledger: Ledger,
): Promise<Resource> {
  const time = { as_of, as_in }
  const { kind, id } = record
  return {
    ...(fields ? choose(record, fields) : record),
    ...(include.includes('evidence') ? { evidence: await citedFields(record, ledger, time) } : {}),
    ...(include.includes('related') ? { related: await relatedTo(id, ledger, time) } : {}),
    links: {
      self: recordAddress(kind, id, time),
      evidence: recordAddress(kind, id, time, '/evidence'),
      sources: recordAddress(kind, id, time, '/sources'),
      history: recordAddress(kind, id, undefined, '/history'),
      graph: address('/v1/graph', [['around', id], ...timeQuery(time)]),
      ...(kind === 'document' ? documentLinks(id, time) : {}),
    },
  }
}

function choose(record: EntenteRecord, fields: readonly string[]): EntenteRecord {
  const wanted = new Set(['kind', 'id', ...fields])
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => wanted.has(name)),
  ) as unknown as EntenteRecord
}

const documentLinks = (id: string, time: Time) => ({
  passages: recordAddress('document', id, time, '/passages'),
  coverage: recordAddress('document', id, time, '/coverage'),
  verify: recordAddress('document', id, undefined, '/verify'),
})

async function relatedTo(id: string, ledger: Ledger, time: Time): Promise<Related[]> {
  const { nodes, edges } = (await ledger.neighbours({ around: id, depth: 1, asOf: time.as_of })) ?? {
    nodes: [],
    edges: [],
  }
  return nodes
    .filter((node) => node.id !== id)
    .map((node) => ({
      kind: node.kind,
      id: node.id,
      label: node.label,
      names: edges.filter(({ from, to }) => from === id && to === node.id).map(({ field }) => field),
      namedBy: edges.filter(({ from, to }) => from === node.id && to === id).map(({ field }) => field),
      links: { self: recordAddress(node.kind, node.id, time) },
    }))
}
