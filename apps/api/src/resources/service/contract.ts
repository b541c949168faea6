import { collections, type Kind, kinds } from '@entente/domain'
import * as z from 'zod'
import { Link } from '../../http/links.ts'
import type { Contract } from '../../http/operation.ts'

const countsShape = Object.fromEntries(kinds.map((kind) => [collections[kind], z.int().nonnegative()]))

const Licence = z
  .strictObject({
    of: z.enum(['dataset', 'code']),
    name: z.string(),
    spdx: z.string().meta({ description: 'SPDX identifier' }),
    address: z.url(),
  })
  .meta({ id: 'Licence' })

const ServiceDocument = z
  .strictObject({
    name: z.string(),
    description: z.string(),
    dataset: z
      .strictObject({
        version: z.string().meta({ description: 'Semantic version of the data' }),
        hash: z.string().meta({ description: 'SHA-256 over the records: the same hash, the same records' }),
      })
      .meta({ id: 'DatasetVersion' }),
    counts: z
      .strictObject(countsShape)
      .meta({ id: 'Counts', description: 'How many records each collection has' }),
    licences: z.array(Licence),
    links: z.record(z.string(), Link),
  })
  .meta({ id: 'Service', description: 'What there is here, in which version, and under which licence' })

/** See the schema: what the service is. */
export type ServiceDocument = z.output<typeof ServiceDocument>

/** The counts of the dataset by collection. */
export const countsByCollection = (counts: { readonly [K in Kind]: number }): Record<string, number> =>
  Object.fromEntries(kinds.map((kind) => [collections[kind], counts[kind]]))

/** The contract of the service document. */
export const serviceContract: Contract<object, object, ServiceDocument> = {
  operationId: 'getService',
  method: 'get',
  path: '/v1',
  tag: 'Service',
  summary: 'Get the service document',
  parameters: {},
  answers: { description: 'The service document', mediaTypes: ['application/json'], schema: ServiceDocument },
}
