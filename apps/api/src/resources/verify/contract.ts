import { PassageNumber, Sha256 } from '@entente/domain'
import * as z from 'zod'
import { Link } from '../../http/links.ts'
import type { Contract } from '../../http/operation.ts'
import { recordPath } from '../../http/parameter-schemas.ts'

const start = z
  .int()
  .nonnegative()
  .meta({ description: "First code point in the sent text's canonical form" })
const end = z.int().positive().meta({ description: 'Code point after the last' })

const PassageAnswer = z
  .discriminatedUnion('answer', [
    z.strictObject({
      number: PassageNumber,
      answer: z.enum(['exact', 'moved']),
      start,
      end,
      alsoAt: z
        .array(z.strictObject({ start, end }))
        .optional()
        .meta({ description: 'Further places of the same words that no passage needs' }),
    }),
    z.strictObject({
      number: PassageNumber,
      answer: z.literal('changed'),
      start,
      end,
      kept: z.number().min(0).max(1).meta({ description: 'The share of the passage that is left' }),
    }),
    z.strictObject({ number: PassageNumber, answer: z.literal('gone') }),
  ])
  .meta({ id: 'PassageAnswer', description: 'What became of a passage in the text that was sent' })

const count = z.int().nonnegative()

const Verification = z
  .strictObject({
    passages: z.array(PassageAnswer),
    counts: z.strictObject({ exact: count, moved: count, changed: count, gone: count }),
    textSha256: Sha256.meta({ description: "SHA-256 of the sent text's canonical form" }),
    length: count.meta({ description: 'Its length in code points' }),
    sameText: z.boolean().meta({ description: "Whether the whole text is the document's" }),
    links: z.strictObject({ record: Link, passages: Link }),
  })
  .meta({ id: 'Verification', description: "What became of a document's passages in a copy of its text" })

/** The contract of verifying a text. */
export const verifyContract = {
  operationId: 'verifyText',
  method: 'post',
  path: '/v1/documents/{id}/verify',
  tag: 'Evidence',
  summary: 'Verify a copy of the text of a document',
  description:
    'Says of each passage whether the copy has it word for word in its place (`exact`) or in another (`moved`), edited (`changed`), or no more (`gone`). The text is not kept.',
  parameters: { path: recordPath },
  takes: {
    mediaType: 'text/plain',
    limit: 1024 * 1024,
    description: 'The text: UTF-8, at most 1 MiB, without a Content-Encoding.',
    example: 'A copy of the text, or of a part of it.',
  },
  answers: {
    description: 'The answers',
    mediaTypes: ['application/json'],
    schema: Verification,
    volatile: true,
  },
  redirects: true,
  problems: ['not-found', 'content-too-large', 'unsupported-media-type'],
} as const satisfies Contract<{ readonly id: string }, object, z.output<typeof Verification>>
