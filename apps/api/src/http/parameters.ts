import type * as z from 'zod'
import { type Fault, invalidRequest, Problem } from './problem.ts'

/** Names and values as they were sent, decoded, in their order. */
export type RawQuery = readonly (readonly [name: string, value: string])[]

/** The longest query, in characters as sent. */
const longestQuery = 2048

/**
 * Reads the query of an address, without its question mark. Percent-encoding is strict: nothing is guessed.
 * Throws a `Problem` that names every parameter which cannot be decoded.
 */
export function readQuery(text: string): RawQuery {
  if (text === '') return []
  if (text.length > longestQuery)
    throw new Problem(
      'address-too-long',
      `The query has ${text.length} characters; at most ${longestQuery} are read.`,
    )
  const faults: Fault[] = []
  const query = text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const cut = pair.indexOf('=')
      const sent = cut < 0 ? pair : pair.slice(0, cut)
      const name = decode(sent)
      const value = decode(cut < 0 ? '' : pair.slice(cut + 1))
      if (name === undefined || value === undefined)
        faults.push({ in: 'query', parameter: name ?? sent, detail: 'its percent-encoding is broken' })
      return [name ?? '', value ?? ''] as const
    })
  if (faults.length > 0) throw invalidRequest(faults)
  return query
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}

interface ParameterSchemas {
  readonly path?: z.ZodObject
  readonly query?: z.ZodObject
}

/**
 * Checks parameters against their schemas and gives them typed. A path that does not fit names nothing, so it is a
 * 404; everything wrong with the query is told at once in a 400.
 */
export function readParameters(
  schemas: ParameterSchemas,
  path: RawQuery,
  query: RawQuery,
): { readonly path: object; readonly query: object } {
  const place = schemas.path?.safeParse(Object.fromEntries(path))
  if (place && !place.success) throw new Problem('not-found', 'No record or collection can have such a name.')
  return { path: place?.data ?? {}, query: checkQuery(schemas.query, query) }
}

function checkQuery(schema: z.ZodObject | undefined, query: RawQuery): object {
  if (query.length === 0 && schema === undefined) return {}
  const known = Object.keys(schema?.shape ?? {})
  const given = new Map<string, string>()
  const faults: Fault[] = []
  for (const [name, value] of query) {
    const detail = !known.includes(name)
      ? unknownName(known)
      : given.has(name)
        ? 'it is given more than once'
        : undefined
    if (detail === undefined) given.set(name, value)
    else faults.push({ in: 'query', parameter: name, detail })
  }
  const result = schema?.safeParse(Object.fromEntries(given))
  for (const { path, message, code } of result?.error?.issues ?? []) {
    const name = String(path[0])
    const detail = code === 'invalid_type' && !given.has(name) ? 'it is required' : `expected ${message}`
    if (!faults.some(({ parameter }) => parameter === name))
      faults.push({ in: 'query', parameter: name, detail })
  }
  if (faults.length > 0) throw invalidRequest(faults)
  return result?.data ?? {}
}

const unknownName = (known: readonly string[]): string =>
  known.length === 0
    ? 'no parameter is taken here'
    : `there is no such parameter here; there are: ${known.join(', ')}`
