import { type Authored, hasEvidence, isAuthored, isBlank } from './authored.ts'
import type { FieldPath } from './field-path.ts'
import type { Need, NeedOf } from './need.ts'

/** A field that a record cannot do without and that nobody has written yet. */
export interface Missing {
  readonly path: FieldPath
  /** What is wanted there; `evidence` where a claim has its value and rests on nothing. */
  readonly need: Need | 'evidence'
}

/** Every field that is still wanted, in the order of the schema. What is written is not judged: the schema does that. */
export function* missingIn(need: Need, written: unknown, path: FieldPath = []): Generator<Missing> {
  switch (need.type) {
    case 'fixed':
      return
    case 'object': {
      const fields: Authored = isAuthored(written) ? written : {}
      for (const { name, optional, need: inner } of need.fields)
        if (!optional || fields[name] !== undefined) yield* missingIn(inner, fields[name], [...path, name])
      return
    }
    case 'list': {
      const items: readonly unknown[] = Array.isArray(written) ? written : []
      for (let at = 0; at < Math.max(items.length, need.least); at++)
        yield* missingIn(need.item, items[at], [...path, String(at)])
      return
    }
    case 'claim':
      return yield* missingInClaim(need, written, path)
    default:
      if (isBlank(written)) yield { path, need }
  }
}

function* missingInClaim(need: NeedOf<'claim'>, written: unknown, path: FieldPath): Generator<Missing> {
  if (Array.isArray(written)) {
    for (const [at, one] of written.entries()) yield* missingInClaim(need, one, [...path, String(at)])
    return
  }
  const account: Authored = isAuthored(written) ? written : {}
  const before = unknownIn(account) ? [] : [...missingIn(need.value, account['value'], path)]
  yield* before
  if (before.length === 0 && !hasEvidence(account)) yield { path, need: 'evidence' }
}

/** What a claim can rest on that says nothing itself: a passage, or, where its value is unstated, a whole document. */
export interface Ground {
  readonly passage?: string | undefined
  readonly document?: string | undefined
}

/** Gives the ground to every claim that has none; whatever has evidence of its own keeps it. */
export function restOn(need: Need, written: unknown, ground: Ground): unknown {
  switch (need.type) {
    case 'claim':
      if (Array.isArray(written)) return written.map((one) => restOn(need, one, ground))
      return isAuthored(written) && !hasEvidence(written)
        ? { ...written, ...groundOf(written, ground) }
        : written
    case 'object':
      if (!isAuthored(written)) return written
      return Object.fromEntries(
        Object.entries(written).map(([name, value]) => {
          const field = need.fields.find((one) => one.name === name)
          return [name, field ? restOn(field.need, value, ground) : value]
        }),
      )
    case 'list':
      return Array.isArray(written) ? written.map((item) => restOn(need.item, item, ground)) : written
    default:
      return written
  }
}

function groundOf(account: Authored, { passage, document }: Ground): Authored {
  if (unknownIn(account) === 'unstated' && document !== undefined) return { document }
  return passage === undefined ? {} : { passage }
}

/** How the value of an account is unknown, or `undefined` where it is not. */
function unknownIn({ value }: Authored): unknown {
  return isAuthored(value) ? value['unknown'] : undefined
}

/** The record with a blank wherever a field is wanted, for an author to fill in an editor. */
export function withBlanks(need: Need, written: unknown): unknown {
  switch (need.type) {
    case 'object': {
      const fields: Authored = isAuthored(written) ? written : {}
      return Object.fromEntries(
        need.fields
          .filter(
            ({ name, optional, need: inner }) =>
              inner.type !== 'fixed' && (!optional || fields[name] !== undefined),
          )
          .map(({ name, need: inner }) => [name, withBlanks(inner, fields[name])]),
      )
    }
    case 'list': {
      const items: readonly unknown[] = Array.isArray(written) ? written : []
      return Array.from({ length: Math.max(items.length, need.least) }, (_, at) =>
        withBlanks(need.item, items[at]),
      )
    }
    case 'claim':
      if (Array.isArray(written)) return written
      if (isAuthored(written)) return hasEvidence(written) ? written : { ...written, passage: null }
      return { value: withBlanks(need.value, undefined), passage: null }
    default:
      return isBlank(written) ? null : written
  }
}
