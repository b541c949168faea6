import { type EntenteRecord, type Kind, kinds, schemas } from '@entente/domain'
import * as z from 'zod'
import { Link } from '../../http/links.ts'
import { CitedField } from '../evidence/cited-field.ts'

/** A record nearby, with the fields by which the two are tied. */
export const Related = z
  .strictObject({
    kind: z.enum(kinds),
    id: z.string(),
    label: z.string(),
    names: z
      .array(z.string())
      .meta({ description: 'Fields (JSON Pointers) of this record that name the other' }),
    namedBy: z
      .array(z.string())
      .meta({ description: 'Fields (JSON Pointers) of the other that name this record' }),
    links: z.strictObject({ self: Link }),
  })
  .meta({ id: 'RelatedRecord', description: 'A record that this one names, or that names it' })

/** See {@link Related}. */
export type Related = z.output<typeof Related>

/** The links of a record. */
const RecordLinks = z
  .strictObject({
    self: Link,
    evidence: Link.meta({ description: 'Its fields with their accounts, each passage with its gloss' }),
    sources: Link.meta({ description: 'Its independent sources, and how its fields stand' }),
    history: Link.meta({ description: 'What each version of this ledger changed in it' }),
    graph: Link.meta({ description: 'The records around it' }),
    passages: Link.optional().meta({ description: 'The passages of a document' }),
    coverage: Link.optional().meta({ description: 'What the passages of a document carry' }),
    verify: Link.optional().meta({ description: 'Where a copy of the text of a document can be verified' }),
  })
  .meta({ id: 'RecordLinks' })

const added = {
  evidence: z
    .array(CitedField)
    .optional()
    .meta({ description: 'With include=evidence: its fields with their accounts and passages' }),
  related: z.array(Related).optional().meta({ description: 'With include=related: the records around it' }),
  links: RecordLinks,
}

/** What a record gains when it is sent: links, and what `include` asks for. No kind may have a field of these names. */
export const addedFields = Object.keys(added)

/** A record as it is sent. */
export type Resource = EntenteRecord & {
  readonly evidence?: z.output<typeof CitedField>[]
  readonly related?: Related[]
  readonly links: z.output<typeof RecordLinks>
}

/** The schemas of a record of one kind as it is sent: whole, and with chosen fields alone. */
export function resourceOf(kind: Kind): { whole: z.ZodType; part: z.ZodType } {
  const name = schemas[kind].meta()?.id ?? kind
  // The kinds' shapes differ, and what is done to them here is the same for all.
  const record: z.ZodObject = schemas[kind]
  const whole = record.extend(added)
  const part = whole.partial().required({ kind: true, id: true, links: true })
  const description = schemas[kind].meta()?.description
  return {
    whole: whole.meta({ id: `${name}Resource`, description }),
    part: part.meta({ id: `${name}Part`, description: 'Such a record with the chosen fields alone' }),
  }
}
