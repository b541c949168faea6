import { isClaimField, type Kind, schemas, Unknown } from '@entente/domain'
import type * as z from 'zod'

type Schema = z.core.$ZodType
type Def = z.core.$ZodTypes['_zod']['def']

/** A place in a record that holds a value: the names of the properties that lead there, through lists. */
export interface Leaf {
  readonly path: readonly string[]
  readonly description: string
  /** Where it is claim-bearing: the parts of its value; one without a name where the value is no object. */
  readonly parts?: readonly Leaf[]
}

/** Parts that are tables of their own elsewhere, and would be too long for a cell. */
const tablesOfTheirOwn = new Set(['passages', 'sections'])

/** Every place of a kind's records that holds a value, in the order of its schema. */
export function leavesOf(kind: Kind): readonly Leaf[] {
  const own = Object.entries(schemas[kind].shape).filter(
    ([name, schema]) => !(kind === 'document' && tablesOfTheirOwn.has(name) && listOfObjects(schema)),
  )
  return own.flatMap(([name, schema]) => leaves(schema, [name], describe(schema)))
}

function leaves(schema: Schema, path: readonly string[], description: string): readonly Leaf[] {
  const inner = unwrap(schema)
  if (isClaimField(inner)) return [{ path, description, parts: leaves(knownValueOf(inner), [], description) }]
  const def = defOf(inner)
  if (def.type === 'array') return leaves(def.element, path, description)
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([name, part]) =>
      leaves(part, [...path, name], describe(part) || description),
    )
  return [{ path, description }]
}

/** The schema of the value of a claim-bearing field, without what stands for one that is not known. */
function knownValueOf(claims: Schema): Schema {
  const account = defOf((defOf(claims) as Extract<Def, { type: 'array' }>).element)
  const value = account.type === 'object' ? account.shape['value'] : undefined
  const def = value && defOf(value)
  const known = def?.type === 'union' ? def.options.find((option) => option !== Unknown) : undefined
  if (!known)
    throw new Error('an account whose value is not "known or unknown": the schema of accounts changed')
  return unwrap(known)
}

const listOfObjects = (schema: Schema): boolean => {
  const def = defOf(unwrap(schema))
  return def.type === 'array' && defOf(unwrap(def.element)).type === 'object'
}

/** Without what says that it may be absent. A copy that `.meta()` made leads to what it is a copy of. */
function unwrap(schema: Schema): Schema {
  const def = defOf(schema)
  return def.type === 'optional' || def.type === 'readonly' || def.type === 'nullable'
    ? unwrap(def.innerType)
    : schema
}

const describe = (schema: Schema): string => {
  const inner = unwrap(schema)
  return (schema as z.ZodType).meta()?.description ?? (inner as z.ZodType).meta()?.description ?? ''
}

const defOf = (schema: Schema): Def => (schema._zod as { def: Def }).def
