import * as z from 'zod'
import { idPattern } from '../primitives/id.ts'
import { type Kind, kinds } from '../primitives/kind.ts'
import type { EntenteRecord } from '../records/record.ts'
import { isObject } from './json-value.ts'

/** How far a change raises the version. Standard: semantic versioning 2.0.0, as VERSIONING.md reads it for data. */
export const levels = ['patch', 'minor', 'major'] as const

/** One of {@link levels}. */
export type Level = (typeof levels)[number]

/** A released version: three numbers. What is not released has no version. */
export const Version = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){2}$/, 'a version of three numbers, such as 1.2.3')
  .meta({ id: 'Version', description: 'A released version of the dataset (semantic versioning)' })

/** What befell a part of a record. */
export const fieldEvents = ['added', 'changed', 'removed'] as const

/** What befell a record. A redirected one is gone too, and its id leads to another. */
export const recordEvents = ['added', 'changed', 'removed', 'redirected'] as const

/** One of {@link recordEvents}. */
export type RecordEvent = (typeof recordEvents)[number]

const field = z.string().meta({
  description:
    'JSON Pointer (RFC 6901) of the part: in the newer record; of a removed part, its last step is that of the older',
})
const value = z.json() as z.ZodType<unknown>
const level = z.enum(levels)
const why = z.array(z.string().min(1)).optional()

/**
 * A part of a record that is not as it was. A claim-bearing field is one part: its accounts as they stood before, and
 * as they stand after. `next` is the key that followed a removed one, so that undoing gives the same bytes.
 */
export const FieldChange = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('added'), field, after: value, level, why }),
  z.strictObject({ what: z.literal('changed'), field, before: value, after: value, level, why }),
  z.strictObject({
    what: z.literal('removed'),
    field,
    before: value,
    next: z.string().optional(),
    level,
    why,
  }),
])

/** See the schema. */
export type FieldChange = z.output<typeof FieldChange>

const kind = z.enum(kinds as readonly [Kind, ...Kind[]])
const id = z.string().regex(idPattern)
// As the schemas of its time had it, so today's have no say.
const record = z.custom<EntenteRecord>(isObject)

/** What a release did to one record. One that was added is told by its id, since the data has it. */
export const RecordChange = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('added'), kind, id, level }),
  z.strictObject({ what: z.literal('changed'), kind, id, level, fields: z.array(FieldChange).min(1) }),
  z.strictObject({ what: z.literal('removed'), kind, id, level, before: record }),
  z.strictObject({ what: z.literal('redirected'), kind, id, to: id, level, before: record }),
])

/** See the schema. */
export type RecordChange = z.output<typeof RecordChange>

/** A moment in UTC. Standard: RFC 3339. */
export const Moment = z.iso.datetime().meta({ description: 'A moment in UTC (RFC 3339)' })

/** What a release did to the dataset: with it and the records after, the records before are known to the byte. */
export const Release = z.strictObject({
  version: Version,
  /** The version before; absent on the first release, before which there was nothing. */
  previous: Version.optional(),
  released: Moment,
  /** SHA-256 over the records of this version, as `Dataset.hash` has it. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** What its changesets say of it. */
  why: z.array(z.string().min(1)).min(1),
  changes: z.array(RecordChange),
})

/** See the schema. */
export type Release = z.output<typeof Release>
