import { kinds } from '@entente/domain'
import * as z from 'zod'
import { Link } from '../../http/links.ts'

/** A record that is named, with what it is called. */
export const Named = z
  .strictObject({
    kind: z.enum(kinds),
    id: z.string(),
    label: z.string(),
    links: z.strictObject({ self: Link }),
  })
  .meta({ id: 'NamedRecord', description: 'A record, with what it is called' })

/** See {@link Named}. */
export type Named = z.output<typeof Named>
