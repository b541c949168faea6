import { type EdtfDate, kinds, PassageNumber } from '@entente/domain'
import * as z from 'zod'
import { Link } from '../../http/links.ts'
import type { Contract } from '../../http/operation.ts'
import { recordPath, time } from '../../http/parameter-schemas.ts'

const PassageCoverage = z
  .strictObject({
    number: PassageNumber,
    start: z.int().nonnegative(),
    end: z.int().positive(),
    role: z.enum(['headline', 'heading', 'body']),
    gloss: z.string(),
    carries: z
      .array(
        z.strictObject({
          kind: z.enum(kinds),
          id: z.string(),
          label: z.string(),
          fields: z
            .array(z.string())
            .meta({ description: 'JSON Pointers of the fields that rest on the passage' }),
          links: z.strictObject({ self: Link }),
        }),
      )
      .meta({ description: 'The records that rest on the passage' }),
    carriesNone: z.string().optional().meta({ description: 'Why nothing rests on it' }),
  })
  .meta({ id: 'PassageCoverage', description: 'What one passage carries' })

const Coverage = z
  .strictObject({
    document: z.string(),
    length: z.int().positive().meta({ description: 'Code points of the canonical text' }),
    inPassages: z.int().nonnegative().meta({ description: 'Code points that stand in passages' }),
    cited: z.int().nonnegative().meta({ description: 'Code points of passages that carry an account' }),
    passages: z.array(PassageCoverage),
    links: z.strictObject({ self: Link, record: Link }),
  })
  .meta({ id: 'Coverage', description: "What a document's passages carry" })

/** The contract of a document's coverage. */
export const coverageContract: Contract<
  { readonly id: string },
  { readonly as_of?: EdtfDate | undefined; readonly as_in?: string | undefined },
  z.output<typeof Coverage>
> = {
  operationId: 'getCoverage',
  method: 'get',
  path: '/v1/documents/{id}/coverage',
  tag: 'Evidence',
  summary: 'Get what each passage of a document carries',
  description: 'Every passage is either cited by an account or marked as carrying none, with the reason.',
  parameters: { path: recordPath, query: z.strictObject({ ...time }) },
  answers: { description: 'The coverage', mediaTypes: ['application/json'], schema: Coverage },
  redirects: true,
  problems: ['not-found'],
}
