import { steps } from '../primitives/pointer.ts'
import type { EntenteRecord } from '../records/record.ts'
import { isObject, type JsonObject } from './json-value.ts'
import { byKindAndId, nameOf } from './record-changes.ts'
import type { FieldChange, RecordChange } from './release.ts'

/** What undoing reads of a change: what a part or a record became is known from the newer records. */
type Undoable<Change> = Change extends unknown ? Omit<Change, 'after' | 'level' | 'why'> : never

/** See {@link FieldChange}. */
export type UndoableField = Undoable<FieldChange>

/** A {@link RecordChange} whose fields need not say what they became. */
export type UndoableChange =
  | Exclude<RecordChange, { what: 'changed' }>
  | (Omit<Extract<RecordChange, { what: 'changed' }>, 'fields'> & {
      readonly fields: readonly UndoableField[]
    })

/** The records as they were before changes, in the order of a compiled dataset: the same bytes. */
export function undo(after: readonly EntenteRecord[], changes: readonly UndoableChange[]): EntenteRecord[] {
  const byName = new Map(changes.map((change) => [nameOf(change), change]))
  const kept = after.flatMap((record): EntenteRecord[] => {
    const change = byName.get(nameOf(record))
    if (change?.what === 'added') return []
    return [change?.what === 'changed' ? undoFields(record, change.fields) : record]
  })
  const gone = changes.flatMap((change) => ('before' in change ? [change.before] : []))
  return [...kept, ...gone].sort(byKindAndId)
}

/** A record as it was before changes of its parts. */
export function undoFields<T>(after: T, fields: readonly UndoableField[]): T {
  const whole = fields.find(({ field }) => field === '')
  if (whole) return ('before' in whole ? whole.before : undefined) as T
  return earlier(after, '', byParent(fields)) as T
}

interface Step {
  readonly key: string
  readonly change: UndoableField
}

/** Changes by the place of what they stand in, which is a place in the newer record. */
function byParent(fields: readonly UndoableField[]): ReadonlyMap<string, readonly Step[]> {
  const groups = new Map<string, Step[]>()
  for (const change of fields) {
    const cut = change.field.lastIndexOf('/')
    const parent = change.field.slice(0, cut)
    const key = steps(change.field.slice(cut))[0] ?? ''
    groups.set(parent, [...(groups.get(parent) ?? []), { key, change }])
  }
  // What stands above a changed place has to be walked through, too.
  for (const place of [...groups.keys()])
    for (let cut = place.lastIndexOf('/'); cut >= 0; cut = place.lastIndexOf('/', cut - 1)) {
      const above = place.slice(0, cut)
      if (!groups.has(above)) groups.set(above, [])
      if (cut === 0) break
    }
  return groups
}

function earlier(value: unknown, place: string, groups: ReadonlyMap<string, readonly Step[]>): unknown {
  const here = groups.get(place)
  if (!here) return value
  const entries = Object.entries(value as object).flatMap(([key, inner]): [string, unknown][] => {
    const change = here.find((step) => step.key === key && step.change.what !== 'removed')?.change
    if (change?.what === 'added') return []
    if (change?.what === 'changed') return [[key, change.before]]
    return [[key, earlier(inner, `${place}/${escapeStep(key)}`, groups)]]
  })
  const removed = here.filter(({ change }) => change.what === 'removed')
  return isObject(value) ? withKeys(entries, removed) : withItems(entries, removed)
}

/** Puts removed keys back, the last first, each before the key that followed it. */
function withKeys(entries: readonly [string, unknown][], removed: readonly Step[]): JsonObject {
  const all = [...entries]
  for (const { key, change } of [...removed].reverse()) {
    if (change.what !== 'removed') continue
    const at = all.findIndex(([other]) => other === change.next)
    all.splice(at < 0 ? all.length : at, 0, [key, change.before])
  }
  return Object.fromEntries(all)
}

/** Puts removed items back, the first first, each at its old place. */
function withItems(entries: readonly [string, unknown][], removed: readonly Step[]): unknown[] {
  const all = entries.map(([, value]) => value)
  for (const { key, change } of removed)
    if (change.what === 'removed') all.splice(Number(key), 0, change.before)
  return all
}

const escapeStep = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1')
