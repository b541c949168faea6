import { type Kind, kinds } from '@entente/domain'
import * as z from 'zod'
import type { Contract } from '../../http/operation.ts'

/** The contract of a kind's JSON Schema. */
export const schemaContract: Contract<{ readonly file: `${Kind}.json` }, object, object> = {
  operationId: 'getSchema',
  method: 'get',
  path: '/schemas/{file}',
  tag: 'Service',
  summary: 'Get the JSON Schema of a kind of record',
  description:
    'The record as it stands in the dataset, without what the API adds: links, and what `include` asks for.',
  parameters: {
    path: z.strictObject({
      file: z.templateLiteral([z.enum(kinds), '.json']).meta({
        description: 'A kind, with .json',
        override: { type: 'string', enum: kinds.map((kind) => `${kind}.json`) },
      }),
    }),
  },
  answers: {
    description: 'JSON Schema, draft 2020-12',
    mediaTypes: ['application/schema+json', 'application/json'],
    schema: z.looseObject({ $schema: z.string(), $id: z.string() }).meta({ id: 'JsonSchema' }),
  },
  problems: ['not-found'],
}
