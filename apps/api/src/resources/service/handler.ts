import { collections, kinds } from '@entente/domain'
import type { LedgerInfo } from '@entente/domain/ledger'
import { licenceAddress } from '../../http/link-header.ts'
import { operation } from '../../http/operation.ts'
import { datasetNamed } from '../export/head.ts'
import { countsByCollection, type ServiceDocument, serviceContract } from './contract.ts'

/** Answers with what there is. */
export const serviceOperation = operation(serviceContract, async (_, { info, editions }) => ({
  body: describeService(info, (await editions.releases()).length > 0),
}))

function describeService({ version, hash, counts }: LedgerInfo, hasPast: boolean): ServiceDocument {
  return {
    ...datasetNamed,
    dataset: { version, hash },
    counts: countsByCollection(counts),
    licences: [
      {
        of: 'dataset',
        name: 'Creative Commons Attribution 4.0 International',
        spdx: 'CC-BY-4.0',
        address: licenceAddress,
      },
      { of: 'code', name: 'MIT License', spdx: 'MIT', address: 'https://spdx.org/licenses/MIT.html' },
    ],
    links: {
      self: '/v1',
      ...Object.fromEntries(kinds.map((kind) => [collections[kind], `/v1/${collections[kind]}`])),
      search: '/v1/search',
      timeline: '/v1/timeline',
      totals: '/v1/totals',
      disagreements: '/v1/disagreements',
      publishers: '/v1/publishers',
      graph: '/v1/graph',
      map: '/v1/map',
      releases: '/v1/releases',
      changes: '/v1/changes',
      ...(hasPast ? { atom: '/v1/feed.atom', jsonFeed: '/v1/feed.json' } : {}),
      export: '/v1/export',
      datapackage: '/v1/datapackage.json',
      catalog: '/v1/catalog.jsonld',
      openapi: '/openapi.json',
      docs: '/docs',
      health: '/healthz',
    },
  }
}
