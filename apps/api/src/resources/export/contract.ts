import { EdtfDate, EntenteRecord } from '@entente/domain'
import * as z from 'zod'
import type { Contract } from '../../http/operation.ts'
import { time } from '../../http/parameter-schemas.ts'
import type { ExportBody } from './body.ts'
import { writeJson } from './json.ts'
import { exportJsonld } from './jsonld.ts'
import { exportNdjson } from './ndjson.ts'

/** What a whole dataset begins with: all that is needed to cite it. */
const ExportHead = z
  .strictObject({
    name: z.string(),
    description: z.string(),
    version: z.string().meta({ description: 'Semantic version of the data' }),
    hash: z.string().meta({ description: 'SHA-256 over all records of that version' }),
    released: z.string().optional().meta({ description: 'When the version was released, RFC 3339' }),
    asOf: EdtfDate.optional().meta({
      description: 'The day whose documents it rests on, where one was asked for',
    }),
    licence: z.url(),
    cite: z.string().meta({ description: 'How to cite the dataset' }),
    address: z.url().meta({ description: 'Where this version is had again' }),
    schemas: z.string().meta({ description: 'Where the JSON Schema of each kind is' }),
  })
  .meta({ id: 'ExportHead', description: 'Which dataset it is, under which licence, and how to cite it' })

const Export = ExportHead.extend({
  records: z.array(EntenteRecord).meta({ description: 'Every record, kind by kind, each by id' }),
}).meta({ id: 'Export', description: 'The whole dataset' })

/** See the schema. */
export type ExportHead = z.output<typeof ExportHead>

/** The contract of the whole dataset. */
export const exportContract: Contract<
  object,
  { readonly as_of?: EdtfDate | undefined; readonly as_in?: string | undefined },
  ExportBody
> = {
  operationId: 'getExport',
  method: 'get',
  path: '/v1/export',
  tag: 'Dataset',
  summary: 'Get the whole dataset',
  description: 'Sent as it is written, with its version, its hash, its licence and how to cite it inside.',
  parameters: { query: z.strictObject({ ...time }) },
  answers: {
    description: 'The whole dataset',
    mediaTypes: ['application/json'],
    // What is written is this; the body that it is written from is read a page at a time.
    schema: Export as z.ZodType as z.ZodType<ExportBody>,
    write: writeJson,
    forms: [exportNdjson, exportJsonld],
    absolute: true,
  },
}
