import * as z from 'zod'
import type { Contract } from '../../http/operation.ts'

const Catalog = z
  .looseObject({ '@context': z.looseObject({}), '@id': z.url(), '@type': z.literal('dcat:Catalog') })
  .meta({ id: 'DatasetCatalog', description: 'A catalogue of one dataset by DCAT 3, as JSON-LD' })

/** The contract of the catalogue. */
export const catalogContract: Contract<object, object, z.output<typeof Catalog>> = {
  operationId: 'getCatalog',
  method: 'get',
  path: '/v1/catalog.jsonld',
  tag: 'Dataset',
  summary: 'Get the dataset and its distributions as a catalogue',
  description: 'W3C Data Catalog Vocabulary (DCAT), version 3.',
  parameters: {},
  answers: {
    description: 'The catalogue',
    mediaTypes: ['application/ld+json', 'application/json'],
    schema: Catalog,
    absolute: true,
  },
}
