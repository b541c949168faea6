import { collections, kinds } from '@entente/domain'
import { licenceAddress } from '../../http/link-header.ts'
import { operation } from '../../http/operation.ts'
import type { ExportHead } from '../export/contract.ts'
import { headOf } from '../export/head.ts'
import { catalogContract } from './contract.ts'

const iana = 'https://www.iana.org/assignments/media-types/'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: 'dcterms:title',
  description: 'dcterms:description',
  identifier: 'dcterms:identifier',
  citation: 'dcterms:bibliographicCitation',
  license: { '@id': 'dcterms:license', '@type': '@id' },
  issued: { '@id': 'dcterms:issued', '@type': 'xsd:dateTime' },
  version: 'dcat:version',
  dataset: 'dcat:dataset',
  distribution: 'dcat:distribution',
  service: 'dcat:service',
  landingPage: { '@id': 'dcat:landingPage', '@type': '@id' },
  downloadURL: { '@id': 'dcat:downloadURL', '@type': '@id' },
  accessURL: { '@id': 'dcat:accessURL', '@type': '@id' },
  mediaType: { '@id': 'dcat:mediaType', '@type': '@id' },
  endpointURL: { '@id': 'dcat:endpointURL', '@type': '@id' },
  endpointDescription: { '@id': 'dcat:endpointDescription', '@type': '@id' },
  servesDataset: { '@id': 'dcat:servesDataset', '@type': '@id' },
} as const

/** Answers with the catalogue. */
export const catalogOperation = operation(catalogContract, async (_, asked) => ({
  body: catalogOf(await headOf(asked), asked.origin),
}))

function catalogOf(head: ExportHead, origin: string) {
  const { name, description, version, hash, released, cite, address } = head
  return {
    '@context': context,
    '@id': `${origin}/v1/catalog.jsonld`,
    '@type': 'dcat:Catalog' as const,
    title: name,
    description,
    license: licenceAddress,
    dataset: {
      '@id': address,
      '@type': 'dcat:Dataset',
      title: name,
      description,
      version,
      identifier: `sha256:${hash}`,
      citation: cite,
      ...(released === undefined ? {} : { issued: released }),
      license: licenceAddress,
      landingPage: `${origin}/v1`,
      distribution: distributions(origin),
    },
    service: {
      '@id': `${origin}/v1`,
      '@type': 'dcat:DataService',
      title: `${name}, over HTTP`,
      endpointURL: `${origin}/v1`,
      endpointDescription: `${origin}/openapi.json`,
      servesDataset: address,
    },
  }
}

const distributions = (origin: string) => [
  ...[
    ['json', 'application/json'] as const,
    ['ndjson', 'application/x-ndjson'] as const,
    ['jsonld', 'application/ld+json'] as const,
  ].map(([ending, mediaType]) =>
    distribution(`${origin}/v1/export.${ending}`, 'The whole dataset', mediaType),
  ),
  ...kinds.map((kind) =>
    distribution(`${origin}/v1/${collections[kind]}.csv`, `All ${collections[kind]}`, 'text/csv'),
  ),
]

const distribution = (at: string, title: string, mediaType: string) => ({
  '@id': at,
  '@type': 'dcat:Distribution',
  title,
  accessURL: at,
  downloadURL: at,
  mediaType: `${iana}${mediaType}`,
  license: licenceAddress,
})
