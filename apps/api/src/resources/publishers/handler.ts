import type { EdtfDate } from '@entente/domain'
import type { PublisherSupport, SupportedAccount } from '@entente/domain/ledger'
import { address, asOfQuery, recordAddress } from '../../http/links.ts'
import { operation } from '../../http/operation.ts'
import { Problem } from '../../http/problem.ts'
import { Lookup } from '../evidence/lookup.ts'
import { publisherContract, publishersContract } from './contract.ts'

/** Answers with all publishers. */
export const publishersOperation = operation(
  publishersContract,
  async ({ query: { as_of, ...asked } }, { ledger, path, query }) => {
    const known = new Lookup(ledger, as_of)
    const found = await ledger.publishers({ ...asked, asOf: as_of })
    const items = await Promise.all(found.map((one) => show(one, known, as_of)))
    return { body: { items, total: items.length, links: { self: address(path, query) } } }
  },
)

/** Answers with one publisher and every account that it supports. */
export const publisherOperation = operation(
  publisherContract,
  async ({ path: { id }, query: { as_of } }, { ledger }) => {
    const found = (await ledger.publishers({ asOf: as_of })).find((one) => one.id === id)
    if (!found) throw new Problem('not-found', `No document is published by ${id}: see /v1/publishers.`)
    const supports = found.supports.map(({ value, ...one }) => ({
      ...one,
      value: value as never,
      links: { evidence: fieldAddress(one, as_of) },
    }))
    return { body: { ...(await show(found, new Lookup(ledger, as_of), as_of)), supports } }
  },
)

const fieldAddress = (
  { kind, id, field }: Pick<SupportedAccount, 'kind' | 'id' | 'field'>,
  asOf: EdtfDate | undefined,
) => address(recordAddress(kind, id, undefined, '/evidence'), [['field', field], ...asOfQuery(asOf)])

async function show(publisher: PublisherSupport, known: Lookup, asOf: EdtfDate | undefined) {
  const { id, label, standing, speaksFor, group, reason, languages, documents, derived, supports } = publisher
  return {
    id,
    label,
    standing,
    ...(speaksFor === undefined ? {} : { speaksFor: await known.named(speaksFor) }),
    ...(group === undefined ? {} : { group: await known.named(group) }),
    reason,
    languages: [...languages],
    documents: await Promise.all(
      documents.map(async (document) => ({
        ...(await known.named(document)),
        derived: derived.includes(document),
      })),
    ),
    supported: supports.length,
    alone: supports.filter((one) => one.alone).length,
    links: {
      self: address(`/v1/publishers/${id}`, asOfQuery(asOf)),
      record: recordAddress('organization', id, asOf),
    },
  }
}
