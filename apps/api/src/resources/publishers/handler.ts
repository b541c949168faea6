import type { PublisherSupport, SupportedAccount } from '@entente/domain/ledger'
import { address, recordAddress, type Time, timeQuery } from '../../http/links.ts'
import { operation } from '../../http/operation.ts'
import { Problem } from '../../http/problem.ts'
import { Lookup } from '../evidence/lookup.ts'
import { publisherContract, publishersContract } from './contract.ts'

/** Answers with all publishers. */
export const publishersOperation = operation(
  publishersContract,
  async ({ query: { as_of, as_in, ...asked } }, { ledger, path, query }) => {
    const time = { as_of, as_in }
    const known = new Lookup(ledger, time)
    const found = await ledger.publishers({ ...asked, asOf: as_of })
    const items = await Promise.all(found.map((one) => show(one, known, time)))
    return { body: { items, total: items.length, links: { self: address(path, query) } } }
  },
)

/** Answers with one publisher and every account that it supports. */
export const publisherOperation = operation(
  publisherContract,
  async ({ path: { id }, query: time }, { ledger }) => {
    const found = (await ledger.publishers({ asOf: time.as_of })).find((one) => one.id === id)
    if (!found) throw new Problem('not-found', `No document is published by ${id}: see /v1/publishers.`)
    const supports = found.supports.map(({ value, ...one }) => ({
      ...one,
      value: value as never,
      links: { evidence: fieldAddress(one, time) },
    }))
    return { body: { ...(await show(found, new Lookup(ledger, time), time)), supports } }
  },
)

const fieldAddress = ({ kind, id, field }: Pick<SupportedAccount, 'kind' | 'id' | 'field'>, time: Time) =>
  address(recordAddress(kind, id, undefined, '/evidence'), [['field', field], ...timeQuery(time)])

async function show(publisher: PublisherSupport, known: Lookup, time: Time) {
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
      self: address(`/v1/publishers/${id}`, timeQuery(time)),
      record: recordAddress('organization', id, time),
    },
  }
}
