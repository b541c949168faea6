import fc from 'fast-check'
import type { Parameter } from './document.ts'

/** Texts that break careless code: empty, blank, signed, scientific, control characters, names of prototypes, scripts. */
const hostile: readonly string[] = [
  '',
  ' ',
  '-1',
  '0',
  '1.5',
  '1e2',
  '0x10',
  ' 1',
  '99999999999999999999',
  'NaN',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  ',',
  'a,a',
  '\u0000',
  'a\u0000b',
  'a\nb',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../etc/passwd',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '\u202Eevil',
  'Ünïcödé',
  '💥',
  'é'.repeat(120),
  '2025-02-30',
  '2025-13',
  '9999/..',
  'usd',
  '/a~2',
]

/** More of them, the same in every run. */
const random = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 24 }), {
  seed: 20_260_210,
  numRuns: 6,
})

const pool = [...hostile, ...random]

/** How many values of the pool each parameter meets; the same parameter elsewhere meets others. */
const share = 14

/** Values of the pool, for a parameter to take or to refuse: those whose turn it is. */
export function anyValues(turn: number): readonly string[] {
  return Array.from({ length: share }, (_, at) => pool[(turn * share + at) % pool.length] ?? '')
}

/** A value that the parameter must take, as it stands in an address: the document's own example. */
export function example({ example: value }: Parameter): string | undefined {
  return value === undefined ? undefined : String(value)
}

/** Values that the parameter must take: its example, every word of a list, the ends of a range. */
export function goodValues(parameter: Parameter): readonly string[] {
  const { enum: words = [], items, minimum, maximum } = parameter.schema
  const each = items?.enum ?? []
  const all = each.length > 0 ? [each.join(',')] : []
  const range = [minimum, maximum].flatMap((end) => (end === undefined ? [] : [String(end)]))
  const own = example(parameter)
  return [...new Set([...(own === undefined ? [] : [own]), ...words, ...each, ...all, ...range])]
}

/** Values that the parameter must refuse: just outside its range, words that are not in its list, one word twice. */
export function badValues(parameter: Parameter): readonly string[] {
  const { enum: words = [], items, minimum, maximum } = parameter.schema
  const word = items?.enum?.[0] ?? words[0]
  return [
    ...(minimum === undefined ? [] : [String(minimum - 1)]),
    ...(maximum === undefined ? [] : [String(maximum + 1), `${maximum}0`]),
    ...(word === undefined ? [] : [word.toUpperCase(), `${word} `, `${word},${word}`, `${word},nonsense`]),
  ]
}
