import type { Kind } from '@entente/domain'
import { type RecordEvent, recordEvents } from '@entente/domain/editions'
import * as z from 'zod'
import type { Contract } from '../../http/operation.ts'
import { pageOf } from '../../http/page.ts'
import { kind, oneOf, paging, version } from '../../http/parameter-schemas.ts'
import { TwoTimes, twoTimes } from '../../http/two-times.ts'
import { RecordChange } from './record-change.ts'

const ChangePage = pageOf(RecordChange, 'RecordChange')
  .extend({ time: TwoTimes })
  .meta({ id: 'RecordChangePage' })

/** What changes can be narrowed by. */
export interface ChangesQuery {
  readonly since?: string | undefined
  readonly kind?: Kind | undefined
  readonly what?: RecordEvent | undefined
  readonly limit?: number | undefined
  readonly cursor?: string | undefined
}

const query = z.strictObject({
  since: version('Only what came after this version; all where unsaid'),
  kind,
  what: oneOf(recordEvents, 'Only records that this befell'),
  ...paging,
})

/** The contract of the changes. */
export const changesContract: Contract<object, ChangesQuery, z.output<typeof ChangePage>> = {
  operationId: 'listChanges',
  method: 'get',
  path: '/v1/changes',
  tag: 'History',
  summary: 'List what versions of this ledger changed',
  description: `The newest version first; within one, by kind and id. Each record that was added, changed, removed or redirected, each part before and after, and why. Told in versions of this ledger (as_in), not in days of the documents (as_of). as_of: ${twoTimes.as_of} as_in: ${twoTimes.as_in}`,
  parameters: { query },
  answers: { description: 'A page of changes', mediaTypes: ['application/json'], schema: ChangePage },
}
