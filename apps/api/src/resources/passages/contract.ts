import { type EdtfDate, Passage } from '@entente/domain'
import * as z from 'zod'
import type { Contract } from '../../http/operation.ts'
import { wholeListOf } from '../../http/page.ts'
import { recordPath, time } from '../../http/parameter-schemas.ts'

const Passages = wholeListOf(Passage, 'Passage')

/** The contract of a document's passages. */
export const passagesContract: Contract<
  { readonly id: string },
  { readonly as_of?: EdtfDate | undefined; readonly as_in?: string | undefined },
  z.output<typeof Passages>
> = {
  operationId: 'listPassages',
  method: 'get',
  path: '/v1/documents/{id}/passages',
  tag: 'Evidence',
  summary: 'List the passages of a document',
  description:
    'All of them, in their order: where each is, its hash, and what it says in our own words. No text is held.',
  parameters: { path: recordPath, query: z.strictObject({ ...time }) },
  answers: { description: 'The passages', mediaTypes: ['application/json'], schema: Passages },
  redirects: true,
  problems: ['not-found'],
}
