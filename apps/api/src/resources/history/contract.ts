import { collections, type Kind } from '@entente/domain'
import * as z from 'zod'
import { Link } from '../../http/links.ts'
import type { Contract } from '../../http/operation.ts'
import { recordPath } from '../../http/parameter-schemas.ts'
import { TwoTimes, twoTimes } from '../../http/two-times.ts'
import { RecordChange } from '../changes/record-change.ts'
import { titled } from '../records/titled.ts'

const History = z
  .strictObject({
    items: z.array(RecordChange),
    total: z.int().nonnegative(),
    time: TwoTimes,
    links: z.strictObject({
      self: Link,
      record: Link.optional().meta({ description: 'The record as it is; absent where it is gone' }),
    }),
  })
  .meta({ id: 'RecordHistory', description: 'What each version of this ledger did to a record' })

/** The contract of the history of a kind's records. */
export function historyContract(
  kind: Kind,
): Contract<{ readonly id: string }, object, z.output<typeof History>> {
  return {
    operationId: `get${titled(kind)}History`,
    method: 'get',
    path: `/v1/${collections[kind]}/{id}/history`,
    tag: 'History',
    summary: `Get what befell one of ${collections[kind]}`,
    description: `The newest version first, back to the one in which it was added; a record that was merged into it is told of as well, and one that is gone still has its history. Told in versions of this ledger (as_in), not in days of the documents (as_of). as_of: ${twoTimes.as_of} as_in: ${twoTimes.as_in}`,
    parameters: { path: recordPath },
    answers: { description: 'Its changes', mediaTypes: ['application/json'], schema: History },
    redirects: true,
    problems: ['not-found'],
  }
}
