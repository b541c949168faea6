import type { Id } from '../primitives/id.ts'
import { valueAt } from '../primitives/pointer.ts'
import type { EntenteRecord } from '../records/record.ts'
import type { Change } from './editions.ts'
import type { KeptChange, KeptRelease } from './history.ts'
import { nameOf } from './record-changes.ts'
import type { FieldChange } from './release.ts'

/** What a release changed, told whole by the records that it led to. */
export function changesOf(release: KeptRelease, records: readonly EntenteRecord[]): Change[] {
  const byName = new Map(records.map((record) => [nameOf(record), record]))
  const { version, previous, released, why } = release
  return release.changes.map((change) => {
    const after = byName.get(nameOf(change))
    const { what, kind, level } = change
    const known = 'before' in change ? change.before : after
    if (!known) throw new Error(`${nameOf(change)} is told of in ${version} and not there: compile again`)
    return {
      version,
      ...(previous === undefined ? {} : { previous }),
      released,
      what,
      kind,
      id: known.id as Id,
      label: known.label,
      ...('to' in change ? { to: change.to as Id } : {}),
      level,
      why,
      fields: fieldsOf(change, known),
      ...('before' in change ? { before: change.before } : {}),
      ...(what === 'added' ? { after: known } : {}),
    }
  })
}

function fieldsOf(change: KeptChange, after: EntenteRecord): FieldChange[] {
  if (change.what !== 'changed') return []
  return change.fields.map((field) =>
    field.what === 'removed' ? field : ({ ...field, after: valueAt(after, field.field) } as FieldChange),
  )
}
