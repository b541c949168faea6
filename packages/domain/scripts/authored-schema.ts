import * as z from 'zod'
import { isClaimField } from '../src/evidence/account.ts'
import type { Kind } from '../src/primitives/kind.ts'
import { schemas } from '../src/records/record.ts'

/** A JSON Schema, or a part of one. */
type Json = Record<string, unknown>

const claimMark = 'x-claim'

/** JSON Schema's condition. An object with a `then` written out would be taken for a promise by some who read it. */
const keyword = { given: 'if', so: 'then', otherwise: 'else' } as const

/**
 * The JSON Schema (draft 2020-12) of a record as it is authored in YAML, for editors: folder and file name give its
 * kind and id, and a claim-bearing field may be written short, as `expandField` reads it. What only the rules can
 * prove, and what depends on two fields at once, is left to the check.
 */
export function authoredSchema(kind: Kind): Json {
  const generated = z.toJSONSchema(schemas[kind], {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      if (isClaimField(zodSchema)) (jsonSchema as Json)[claimMark] = true
    },
  }) as Json
  const defs = generated['$defs'] as Record<string, Json>
  const rootName = String(generated['$ref']).replace('#/$defs/', '')
  const options = evidenceOptions(defs)
  const account = accountIn(Object.values(defs))
  const kept = Object.entries(defs).filter(
    ([name]) =>
      name !== rootName && name !== 'Evidence' && !options.some(({ definition }) => definition === name),
  )
  const all: Json = {
    ...Object.fromEntries(kept),
    ...(account ? { Account: authoredAccount(account, options), Evidence: authoredEvidence(options) } : {}),
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:entente:authored:${kind}`,
    title: rootName,
    ...(withShortClaims(withoutOwnKeys(defs[rootName] ?? {})) as Json),
    $defs: withShortClaims(all),
  }
}

/** One basis of evidence, as the schema of evidence has it. */
interface EvidenceOption {
  readonly definition: string
  readonly basis: string
  readonly properties: Record<string, Json>
  readonly required: readonly string[]
}

function evidenceOptions(defs: Record<string, Json>): readonly EvidenceOption[] {
  const references = (defs['Evidence']?.['oneOf'] ?? []) as { $ref: string }[]
  return references.map(({ $ref }) => {
    const definition = $ref.replace('#/$defs/', '')
    const { properties, required } = defs[definition] as {
      properties: Record<string, Json>
      required: string[]
    }
    return { definition, basis: String(properties['basis']?.['const']), properties, required }
  })
}

/** The schema of an account, taken from the first claim-bearing field that is met. */
function accountIn(schema: unknown): Json | undefined {
  if (Array.isArray(schema)) return schema.map(accountIn).find((found) => found !== undefined)
  if (typeof schema !== 'object' || schema === null) return undefined
  const own = schema as Json
  return own[claimMark] ? (own['items'] as Json) : accountIn(Object.values(own))
}

/** The properties of every basis together, and what each basis asks for and forbids. */
function shortEvidence(options: readonly EvidenceOption[]): { properties: Json; conditions: Json[] } {
  const merged = Object.assign({}, ...options.map(({ properties }) => properties)) as Record<string, Json>
  const passages = merged['passages'] as { items: Json; description: string }
  const properties = {
    ...merged,
    basis: {
      enum: options.map(({ basis }) => basis),
      default: 'stated',
      description: 'How the value is known; "stated" where nothing is said',
    },
    passage: {
      ...passages.items,
      description: 'The passage that supports the value: document#paragraph.sentence',
    },
  }
  const conditions = options.map((option) => ({
    [keyword.given]: isBasis(option.basis),
    [keyword.so]: demands(option, Object.keys(merged)),
  }))
  return { properties, conditions }
}

const isBasis = (basis: string): Json =>
  basis === 'stated'
    ? { properties: { basis: { const: basis } } }
    : { properties: { basis: { const: basis } }, required: ['basis'] }

function demands({ properties, required }: EvidenceOption, all: readonly string[]): Json {
  const citesPassages = Object.hasOwn(properties, 'passages')
  const foreign = all.filter((key) => !Object.hasOwn(properties, key))
  const forbidden = citesPassages ? foreign : [...foreign, 'passage']
  const support = ['passage', 'passages', ...('document' in properties ? ['document'] : [])]
  return {
    required: required.filter((key) => key !== 'basis' && key !== 'passages'),
    ...(citesPassages ? { oneOf: support.map((key) => ({ required: [key] })) } : {}),
    properties: Object.fromEntries(forbidden.map((key) => [key, false])),
  }
}

function authoredEvidence(options: readonly EvidenceOption[]): Json {
  const { properties, conditions } = shortEvidence(options)
  return {
    type: 'object',
    description: 'What an account rests on: passages, basis, and whose words they are',
    properties,
    allOf: conditions,
    additionalProperties: false,
  }
}

/** An account with its evidence written out in a list, or with one piece of evidence in the account itself. */
function authoredAccount(account: Json, options: readonly EvidenceOption[]): Json {
  const { properties, conditions } = shortEvidence(options)
  const short = Object.keys(properties)
  return {
    type: 'object',
    description: 'One value with what it rests on: a value and a passage, most often',
    properties: { ...(account['properties'] as Json), value: true, ...properties },
    required: ['value'],
    [keyword.given]: { required: ['evidence'] },
    [keyword.so]: { properties: Object.fromEntries(short.map((key) => [key, false])) },
    [keyword.otherwise]: { allOf: conditions },
    additionalProperties: false,
  }
}

/** Lets every claim-bearing field be one account, or a list of which each has an id where there are several. */
function withShortClaims(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withShortClaims)
  if (typeof schema !== 'object' || schema === null) return schema
  const own = schema as Json
  if (!own[claimMark])
    return Object.fromEntries(Object.entries(own).map(([key, inner]) => [key, withShortClaims(inner)]))
  const { properties } = own['items'] as { properties: { value: Json } }
  const account = { $ref: '#/$defs/Account', properties: { value: properties.value } }
  return {
    ...(own['description'] === undefined ? {} : { description: own['description'] }),
    [keyword.given]: { type: 'array' },
    [keyword.so]: {
      minItems: 1,
      items: account,
      [keyword.given]: { minItems: 2 },
      [keyword.so]: { items: { required: ['id'] } },
    },
    [keyword.otherwise]: account,
  }
}

function withoutOwnKeys(root: Json): Json {
  const own = ['kind', 'id']
  const { properties, required, ...rest } = root as { properties: Json; required: string[] }
  return {
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).filter(([key]) => !own.includes(key))),
    required: required.filter((key) => !own.includes(key)),
  }
}
