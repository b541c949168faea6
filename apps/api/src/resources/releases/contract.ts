import { levels, Moment, recordEvents, Version } from '@entente/domain/editions'
import * as z from 'zod'
import { Link } from '../../http/links.ts'
import type { Contract } from '../../http/operation.ts'

const counts = Object.fromEntries(recordEvents.map((what) => [what, z.int().nonnegative()]))

const Release = z
  .strictObject({
    version: Version,
    previous: Version.optional().meta({ description: 'The version before; absent on the first' }),
    released: Moment.meta({ description: 'When it was released (RFC 3339)' }),
    hash: z.string().meta({ description: 'SHA-256 over its records: the same hash, the same records' }),
    why: z.array(z.string()).min(1).meta({ description: 'What it says of itself' }),
    level: z
      .enum(levels)
      .optional()
      .meta({ description: 'How far its changes ask the version to rise; absent where no record changed' }),
    counts: z.strictObject(counts).meta({ description: 'How many records each thing befell' }),
    links: z.strictObject({
      changes: Link.optional().meta({
        description: 'What came after the version before; absent on the first',
      }),
      since: Link.meta({ description: 'What came after this version' }),
      documents: Link.meta({ description: 'A list as it was in this version' }),
    }),
  })
  .meta({ id: 'Release', description: 'A released version of this ledger' })

const ReleaseList = z
  .strictObject({
    items: z.array(Release),
    total: z.int().nonnegative(),
    links: z.strictObject({ self: Link }),
  })
  .meta({ id: 'ReleaseList' })

/** The contract of the list of releases. */
export const releasesContract: Contract<object, object, z.output<typeof ReleaseList>> = {
  operationId: 'listReleases',
  method: 'get',
  path: '/v1/releases',
  tag: 'History',
  summary: 'List the versions of this ledger',
  description: 'The newest first. `as_in` takes each of them, wherever `as_of` is taken.',
  parameters: {},
  answers: { description: 'All releases', mediaTypes: ['application/json'], schema: ReleaseList },
}
