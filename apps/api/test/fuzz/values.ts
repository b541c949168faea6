import fc from 'fast-check'
import type { Parameter } from '../walk/document.ts'
import { anyValues, goodValues } from '../walk/values.ts'

/** A value of a parameter as it stands in an address, encoded or deliberately not. */
export type Sent = fc.Arbitrary<string>

/** A JSON schema, of which what is read here; references are followed by the caller. */
export interface ValueSchema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly items?: { readonly enum?: readonly string[] }
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
}

/** Values of a parameter: most of them valid by its schema, some nearly so, and some that break careless code. */
export function valuesOf(parameter: Parameter, schema: ValueSchema): Sent {
  const known = goodValues(parameter)
  const good = fc.constantFrom(...(known.length > 0 ? known : ['a-record']))
  const valid = fc.oneof({ weight: 3, arbitrary: good }, { weight: 2, arbitrary: validBy(schema) })
  return fc.oneof(
    { weight: 14, arbitrary: valid.map(encoded) },
    { weight: 3, arbitrary: nearly(valid).map(encoded) },
    { weight: 2, arbitrary: hostile.map(encoded) },
    { weight: 1, arbitrary: brokenEncoding },
  )
}

/** Half a character, which a cut may leave, cannot be encoded. */
const encoded = (value: string): string => encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'))

/** Values that a schema takes, so far as it says so. */
function validBy(schema: ValueSchema): fc.Arbitrary<string> {
  const words = schema.enum ?? schema.items?.enum
  if (words && schema.type === 'array')
    return fc.subarray([...words], { minLength: 1 }).map((some) => some.join(','))
  if (words) return fc.constantFrom(...words)
  if (schema.type === 'integer')
    return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1e9 }).map(String)
  return matching(schema) ?? fc.string({ minLength: schema.minLength ?? 0, maxLength: 40 })
}

/** Texts by a pattern, where it is one that can be turned round. */
function matching({ pattern }: ValueSchema): fc.Arbitrary<string> | undefined {
  if (pattern === undefined) return undefined
  try {
    const texts = fc.stringMatching(new RegExp(pattern, 'u'), { size: 'small' })
    fc.sample(texts, { numRuns: 1, seed: 1 })
    return texts
  } catch {
    return undefined
  }
}

/** A value with one thing wrong, or perhaps only odd. */
const nearly = (valid: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(valid, fc.constantFrom(...mutations)).map(([value, mutate]) => mutate(value))

const mutations: readonly ((value: string) => string)[] = [
  (value) => value.toUpperCase(),
  (value) => `${value} `,
  (value) => ` ${value}`,
  (value) => `${value}0`,
  (value) => `-${value}`,
  (value) => `${value},${value}`,
  (value) => value.slice(1),
  (value) => value.slice(0, -1),
  (value) => `${value}\u0000`,
  (value) => value.normalize('NFD'),
  (value) => value.repeat(40),
  (value) => [...value].reverse().join(''),
]

const hostile = fc.oneof(
  fc.constantFrom(...anyValues(0), ...anyValues(1), ...anyValues(2)),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('x'.repeat(300), 'ß'.repeat(700), '9'.repeat(400), '%'.repeat(50), '\uFFFF'),
)

const brokenEncoding = fc.constantFrom(
  '%',
  '%z',
  '%zz',
  '%C3%28',
  '%ED%A0%80',
  '%00',
  '%F0%9F',
  'a%',
  '%2',
  '+%+',
)
