import * as z from 'zod'
import { accounts } from '../../evidence/account.ts'
import { type Id, idPattern } from '../../primitives/id.ts'
import type { Kind } from '../../primitives/kind.ts'
import { Label, Text } from '../../primitives/text.ts'
import { figures } from './figures.ts'

/** The schema of a record's own id, branded by its kind. It is no reference, so no rule follows it. */
const ownId = <const K extends Kind>(_kind: K) =>
  z
    .string()
    .regex(idPattern, 'an id: lower-case words joined by hyphens')
    .meta({ description: "The record's id; the same as its file's name" }) as unknown as z.ZodType<
    Id<K>,
    string
  >

/**
 * What every record begins with. `label`, `summary`, `formerIds` and `distinctFrom` are ours and no claims; `details`,
 * `figures` and `dates` are claims that no field of the kind has a place for.
 */
export const base = <const K extends Kind>(kind: K) => ({
  kind: z.literal(kind),
  id: ownId(kind),
  label: Label.meta({ description: 'What we call the record; a label, not a claim' }),
  summary: Text.optional().meta({
    description: 'What the record is, in a sentence or two of ours; not a claim',
  }),
  details: z
    .array(accounts(Text))
    .min(1)
    .optional()
    .meta({ description: 'Claims that no other field of this kind has a place for' }),
  ...figures,
  formerIds: z
    .array(z.string().regex(idPattern))
    .min(1)
    .optional()
    .meta({ description: 'Ids that this record had, or of records merged into it; they redirect here' }),
  // No reference: a record that is not meant is no neighbour in a graph. A rule proves that it exists.
  distinctFrom: z
    .array(z.string().regex(idPattern))
    .min(1)
    .optional()
    .meta({ description: 'Records of this kind that look like this one and are not it' }),
})
