import { isAccounts } from '../evidence/account.ts'
import { pointer } from '../primitives/pointer.ts'
import type { Path } from '../primitives/walk-schema.ts'
import { align } from './align.ts'
import { isObject, isSame, type JsonObject } from './json-value.ts'
import type { FieldChange } from './release.ts'
import { levelOfField } from './versioning.ts'
import { whyOf } from './why.ts'

/** A change as it is found, before it is weighed. */
type Bare = FieldChange extends infer Change
  ? Change extends unknown
    ? Omit<Change, 'level' | 'why'>
    : never
  : never

/**
 * What has to be said of an older record to make the newer one known: each part that was added, changed or removed,
 * weighed, and with the reason where the accounts themselves give one.
 */
export function fieldChanges(before: object, after: object): FieldChange[] {
  return [...differences(before, after, [])].map((change) => {
    const why = whyOf(change)
    return { ...change, level: levelOfField(change), ...(why.length === 0 ? {} : { why }) } as FieldChange
  })
}

function* differences(before: unknown, after: unknown, path: Path): Generator<Bare> {
  if (isSame(before, after)) return
  if (isAccounts(before) || isAccounts(after)) yield changed(before, after, path)
  else if (Array.isArray(before) && Array.isArray(after)) yield* inList(before, after, path)
  else if (isObject(before) && isObject(after) && keepsOrder(before, after))
    yield* inObject(before, after, path)
  else yield changed(before, after, path)
}

const changed = (before: unknown, after: unknown, path: Path): Bare => ({
  what: 'changed',
  field: pointer(path),
  before,
  after,
})

/** Whether the keys that both have stand in the same order; if not, the object can only be told whole. */
function keepsOrder(before: JsonObject, after: JsonObject): boolean {
  const kept = Object.keys(before).filter((key) => Object.hasOwn(after, key))
  return isSame(
    kept,
    Object.keys(after).filter((key) => Object.hasOwn(before, key)),
  )
}

function* inObject(before: JsonObject, after: JsonObject, path: Path): Generator<Bare> {
  for (const [key, value] of Object.entries(after)) {
    const at = [...path, key]
    if (Object.hasOwn(before, key)) yield* differences(before[key], value, at)
    else yield { what: 'added', field: pointer(at), after: value }
  }
  const keys = Object.keys(before)
  for (const [at, key] of keys.entries()) {
    if (Object.hasOwn(after, key)) continue
    const next = keys[at + 1]
    yield {
      what: 'removed',
      field: pointer([...path, key]),
      before: before[key],
      ...(next === undefined ? {} : { next }),
    }
  }
}

function* inList(before: readonly unknown[], after: readonly unknown[], path: Path): Generator<Bare> {
  const pairs = align(before, after)
  const old = new Map(pairs.map(([b, a]) => [a, b]))
  for (const [at, value] of after.entries()) {
    const was = old.get(at)
    if (was === undefined) yield { what: 'added', field: pointer([...path, at]), after: value }
    else yield* differences(before[was], value, [...path, at])
  }
  const kept = new Set(pairs.map(([b]) => b))
  for (const [at, value] of before.entries())
    if (!kept.has(at)) yield { what: 'removed', field: pointer([...path, at]), before: value }
}
