import { kinds } from '@entente/domain'
import { type Change, fieldEvents, levels, Moment, recordEvents, Version } from '@entente/domain/editions'
import * as z from 'zod'
import { Link, recordAddress } from '../../http/links.ts'

const why = z.array(z.string()).min(1)
const record = z.record(z.string(), z.json())
const level = z
  .enum(levels)
  .meta({ description: 'How far it asks the version to rise, by semantic versioning for data' })

const PartChange = z
  .strictObject({
    what: z.enum(fieldEvents),
    field: z.string().meta({
      description:
        'JSON Pointer (RFC 6901) of the part, in the newer record; the last step of a removed one is that of the older',
    }),
    before: z
      .json()
      .optional()
      .meta({ description: 'What stood there; of a claim-bearing field, its accounts. Absent where added' }),
    after: z.json().optional().meta({ description: 'What stands there then; absent where removed' }),
    level,
    why: why.optional().meta({
      description:
        'How new accounts relate to those that they answer, and why another leads; absent where the reason of the whole change stands',
    }),
  })
  .meta({ id: 'PartChange', description: 'A part of a record, before and after' })

/** What one release did to one record. */
export const RecordChange = z
  .strictObject({
    version: Version.meta({ description: 'The version in which it came' }),
    previous: Version.optional().meta({ description: 'The version before; absent in the first' }),
    released: Moment.meta({ description: 'When that version was released (RFC 3339)' }),
    what: z.enum(recordEvents),
    kind: z.enum(kinds),
    id: z.string(),
    label: z.string(),
    to: z.string().optional().meta({ description: 'Where redirected: the record that its id leads to' }),
    level,
    why: why.meta({
      description: 'What the release says of itself: the reason where a part has none of its own',
    }),
    fields: z.array(PartChange).meta({ description: 'Where changed: its parts, before and after' }),
    before: record.optional().meta({ description: 'Where removed or redirected: the record as it was' }),
    after: record.optional().meta({ description: 'Where added: the record as it came' }),
    links: z.strictObject({
      record: Link.optional().meta({ description: 'The record in this version; absent where it is gone' }),
      before: Link.optional().meta({ description: 'The record in the version before; absent where added' }),
      history: Link.meta({ description: 'Everything that befell the record' }),
    }),
  })
  .meta({ id: 'RecordChange', description: 'What one version of this ledger did to one record' })

/** See {@link RecordChange}. */
export type RecordChange = z.output<typeof RecordChange>

/** A change as it is sent. */
export function showChange({ fields, ...change }: Change): RecordChange {
  const { kind, id, what, version, previous } = change
  const isGone = what === 'removed' || what === 'redirected'
  const wasThere = what !== 'added' && previous !== undefined
  return {
    ...(change as object as Omit<RecordChange, 'fields' | 'links'>),
    fields: fields.map((part) => ({
      what: part.what,
      field: part.field,
      ...(part.what === 'added' ? {} : { before: part.before as never }),
      ...(part.what === 'removed' ? {} : { after: part.after as never }),
      level: part.level,
      ...(part.why === undefined ? {} : { why: part.why }),
    })),
    links: {
      ...(isGone ? {} : { record: recordAddress(kind, id, { as_in: version }) }),
      ...(wasThere ? { before: recordAddress(kind, id, { as_in: previous }) } : {}),
      history: recordAddress(kind, id, undefined, '/history'),
    },
  }
}
