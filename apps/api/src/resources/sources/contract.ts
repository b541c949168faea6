import { collections, type EdtfDate, type Kind } from '@entente/domain'
import * as z from 'zod'
import { Link } from '../../http/links.ts'
import type { Contract } from '../../http/operation.ts'
import { recordPath, time } from '../../http/parameter-schemas.ts'
import { CitedSource } from '../evidence/cited-source.ts'
import { titled } from '../records/titled.ts'

const fields = (description: string) => z.array(z.string()).meta({ description })

const RecordSources = z
  .strictObject({
    id: z.string(),
    sources: z.array(CitedSource).meta({ description: 'Every independent source that says anything of it' }),
    fields: z.int().nonnegative().meta({ description: 'How many claim-bearing fields say something' }),
    corroborated: fields('Fields (JSON Pointers) whose lead account two independent sources or more say'),
    onOneWord: fields('Fields that rest on the word of one party to the matter alone'),
    differing: fields('Fields whose accounts differ'),
    links: z.strictObject({ self: Link, record: Link }),
  })
  .meta({
    id: 'RecordSources',
    description: 'How many independent sources a record has, and how its fields stand',
  })

/** The contract of the sources of a kind's records. */
export function sourcesContract(
  kind: Kind,
): Contract<
  { readonly id: string },
  { readonly as_of?: EdtfDate | undefined; readonly as_in?: string | undefined },
  z.output<typeof RecordSources>
> {
  return {
    operationId: `get${titled(kind)}Sources`,
    method: 'get',
    path: `/v1/${collections[kind]}/{id}/sources`,
    tag: 'Evidence',
    summary: `Get the independent sources of one of ${collections[kind]}`,
    parameters: { path: recordPath, query: z.strictObject({ ...time }) },
    answers: { description: 'The sources', mediaTypes: ['application/json'], schema: RecordSources },
    redirects: true,
    problems: ['not-found'],
  }
}
