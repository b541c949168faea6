import { collections, type EdtfDate, type Kind } from '@entente/domain'
import * as z from 'zod'
import { evidenceCsv } from '../../forms/csv/evidence-csv.ts'
import { evidenceAsLinkedData } from '../../forms/linked-data/records.ts'
import { evidenceAsMarkdown } from '../../forms/markdown/records.ts'
import type { Contract } from '../../http/operation.ts'
import { wholeListOf } from '../../http/page.ts'
import { recordPath, time } from '../../http/parameter-schemas.ts'
import { titled } from '../records/titled.ts'
import { CitedField } from './cited-field.ts'

const Evidence = wholeListOf(CitedField, 'CitedField')

const query = z.strictObject({
  field: z
    .string()
    .max(200, 'a JSON Pointer of at most 200 characters')
    .regex(/^(?:\/(?:[^/~]|~[01])*)+$/, 'a JSON Pointer such as /amount')
    .optional()
    .meta({ description: 'Only this field: its JSON Pointer (RFC 6901)' }),
  ...time,
})

/** The contract of the evidence of a kind's records. */
export function evidenceContract(kind: Kind): Contract<
  { readonly id: string },
  {
    readonly field?: string | undefined
    readonly as_of?: EdtfDate | undefined
    readonly as_in?: string | undefined
  },
  z.output<typeof Evidence>
> {
  return {
    operationId: `get${titled(kind)}Evidence`,
    method: 'get',
    path: `/v1/${collections[kind]}/{id}/evidence`,
    tag: 'Evidence',
    summary: `Get the evidence of one of ${collections[kind]}`,
    description:
      'Each claim-bearing field with all its accounts: the value, the passages with their gloss and place, the basis, whose words they are, and how the accounts relate.',
    parameters: { path: recordPath, query },
    answers: {
      description: 'The fields, each with its accounts',
      mediaTypes: ['application/json'],
      forms: [evidenceCsv, evidenceAsLinkedData, evidenceAsMarkdown],
      schema: Evidence,
    },
    redirects: true,
    problems: ['not-found'],
  }
}
