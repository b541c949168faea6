import type { Edition } from '@entente/domain/editions'
import { address } from '../../http/links.ts'
import { operation } from '../../http/operation.ts'
import { releasesContract } from './contract.ts'

/** Answers with every released version. */
export const releasesOperation = operation(releasesContract, async (_, { editions, path, query }) => {
  const items = (await editions.releases()).map(show)
  return { body: { items, total: items.length, links: { self: address(path, query) } } }
})

const show = (edition: Edition) => ({
  ...edition,
  links: {
    ...(edition.previous === undefined ? {} : { changes: since(edition.previous) }),
    since: since(edition.version),
    documents: address('/v1/documents', [['as_in', edition.version]]),
  },
})

const since = (version: string): string => address('/v1/changes', [['since', version]])
