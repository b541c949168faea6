import { type Kind, referenceKinds, schemas } from '@entente/domain'
import type * as z from 'zod'

type Schema = z.core.$ZodType
type Def = z.core.$ZodTypes['_zod']['def']

/** What a kind's schema tells of the questions that can be asked of its records. */
export interface KindFacts {
  /** Names of its fields, as they stand in a record. */
  readonly fields: readonly string[]
  /** Kinds that its records may name, anywhere. */
  readonly names: ReadonlySet<Kind>
  /** Roles that its participants have. */
  readonly roles: readonly string[]
  /** States of its history. */
  readonly states: readonly string[]
  /** What it is sorted into: the values of its type, instrument or form. */
  readonly types: readonly string[]
  readonly hasDate: boolean
  readonly hasAmount: boolean
  readonly hasSpeaker: boolean
}

/** Reads the facts of a kind from its schema, so that a new kind needs no word here. */
export function factsOf(kind: Kind): KindFacts {
  const shape: Readonly<Record<string, Schema>> = schemas[kind].shape
  const [has, at] = [
    (...names: string[]) => names.some((name) => name in shape),
    (name: string) => shape[name],
  ]
  return {
    fields: Object.keys(shape),
    names: new Set(Object.values(shape).flatMap((field) => [...within(field)].flatMap(kindsNamedBy))),
    roles: wordsOf(field(at('participants'), 'role')),
    states: wordsOf(field(at('status'), 'state')),
    types: wordsOf(at('type') ?? at('instrument') ?? at('form')),
    hasDate: has('date', 'published', 'period'),
    hasAmount: has('amount', 'total'),
    hasSpeaker: has('speaker'),
  }
}

const kindsNamedBy = (schema: Schema): readonly Kind[] => referenceKinds.get(schema as z.ZodType)?.kinds ?? []

/** The schema of a property of the nearest object within. */
function field(schema: Schema | undefined, name: string): Schema | undefined {
  for (const inner of schema ? within(schema) : []) {
    const def = defOf(inner)
    if (def.type === 'object') return def.shape[name]
  }
  return undefined
}

/** The values of the nearest enumeration within. */
function wordsOf(schema: Schema | undefined): readonly string[] {
  for (const inner of schema ? within(schema) : []) {
    const def = defOf(inner)
    if (def.type === 'enum') return Object.values(def.entries).map(String)
  }
  return []
}

/** A schema and all that it is made of, from the outside in. */
function* within(schema: Schema): Generator<Schema> {
  yield schema
  for (const part of parts(defOf(schema))) yield* within(part)
}

function parts(def: Def): readonly Schema[] {
  switch (def.type) {
    case 'object':
      return Object.values(def.shape)
    case 'array':
      return [def.element]
    case 'union':
      return def.options
    case 'optional':
    case 'nullable':
    case 'readonly':
    case 'default':
      return [def.innerType]
    default:
      return []
  }
}

const defOf = (schema: Schema): Def => (schema._zod as { def: Def }).def
