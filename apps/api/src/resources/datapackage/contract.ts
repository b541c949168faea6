import * as z from 'zod'
import type { Contract } from '../../http/operation.ts'

const Field = z
  .strictObject({ name: z.string(), type: z.literal('string'), description: z.string().optional() })
  .meta({ id: 'TableField' })

const TableResource = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9-]+$/),
    title: z.string(),
    path: z.url(),
    format: z.enum(['csv', 'ndjson']),
    mediatype: z.string(),
    encoding: z.literal('utf-8'),
    type: z.literal('table').optional(),
    schema: z
      .strictObject({
        fields: z.array(Field),
        fieldsMatch: z.literal('superset').optional(),
        primaryKey: z.array(z.string()).optional(),
        missingValues: z.array(z.string()),
      })
      .optional(),
  })
  .meta({ id: 'DataResource', description: 'A table of the dataset' })

const DataPackage = z
  .strictObject({
    $schema: z.url(),
    name: z.string(),
    title: z.string(),
    description: z.string(),
    id: z.url(),
    version: z.string(),
    created: z.string().optional(),
    homepage: z.url(),
    licenses: z.array(z.strictObject({ name: z.string(), path: z.url(), title: z.string() })),
    resources: z.array(TableResource).min(1),
  })
  .meta({ id: 'DataPackage', description: 'Frictionless Data Package, version 2' })

/** See the schema. */
export type DataPackage = z.output<typeof DataPackage>

/** The contract of the data package. */
export const dataPackageContract: Contract<object, object, DataPackage> = {
  operationId: 'getDataPackage',
  method: 'get',
  path: '/v1/datapackage.json',
  tag: 'Dataset',
  summary: 'Get the descriptor of the dataset as a data package',
  description:
    'Every collection as a table with its columns, and the whole dataset as NDJSON. Data Package v2.',
  parameters: {},
  answers: {
    description: 'The descriptor',
    mediaTypes: ['application/json'],
    schema: DataPackage,
    absolute: true,
  },
}
