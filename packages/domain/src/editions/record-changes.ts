import { type Kind, kinds } from '../primitives/kind.ts'
import type { EntenteRecord } from '../records/record.ts'
import { fieldChanges } from './field-changes.ts'
import { isSame } from './json-value.ts'
import type { RecordChange } from './release.ts'
import { greatest, levelOfLoss } from './versioning.ts'

/**
 * What became of each record between an older and a newer state of a dataset, in the order of kinds and ids. An id that
 * is gone and stands among the former ids of another record is redirected to it.
 */
export function recordChanges(
  before: readonly EntenteRecord[],
  after: readonly EntenteRecord[],
): RecordChange[] {
  const [old, now] = [byName(before), byName(after)]
  const heirs = new Map(after.flatMap(({ id, formerIds = [] }) => formerIds.map((former) => [former, id])))
  const arrived = after.flatMap((record): RecordChange[] => {
    const { kind, id } = record
    const was = old.get(nameOf(record))
    if (was === undefined) return [{ what: 'added', kind, id, level: 'minor' }]
    if (isSame(was, record)) return []
    const fields = fieldChanges(was, record)
    const level = greatest(fields.map((one) => one.level)) ?? 'patch'
    return [{ what: 'changed', kind, id, level, fields }]
  })
  const gone = before.filter((record) => !now.has(nameOf(record)))
  return [...arrived, ...gone.map((record) => loss(record, heirs.get(record.id)))].sort(byKindAndId)
}

function loss(before: EntenteRecord, to: string | undefined): RecordChange {
  const { kind, id } = before
  const level = levelOfLoss(to !== undefined)
  return to === undefined
    ? { what: 'removed', kind, id, level, before }
    : { what: 'redirected', kind, id, to, level, before }
}

interface Named {
  readonly kind: Kind
  readonly id: string
}

/** A record's kind and id: an id that passes to another kind is another record. */
export const nameOf = ({ kind, id }: Named): string => `${kind} ${id}`

const byName = (records: readonly EntenteRecord[]) =>
  new Map(records.map((record) => [nameOf(record), record]))

/** The order of a compiled dataset. */
export function byKindAndId(a: Named, b: Named): number {
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
