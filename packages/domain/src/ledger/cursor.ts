import { BadCursorError } from './ledger.ts'

/** The place in an ordered list after which a page begins: the list's own key, the sort value and the id there. */
export interface Place {
  /** What list it is: its query without the page. A cursor of another list is refused. */
  readonly list: string
  readonly value: string | number | null
  readonly id: string
}

/** A place as opaque text that is safe in an address. */
export function encodeCursor({ list, value, id }: Place): string {
  return btoa(encodeURIComponent(JSON.stringify([list, value, id])))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** The place that a cursor names. Throws {@link BadCursorError} where the text is none, or is another list's. */
export function decodeCursor(text: string, list: string): Place {
  let parts: unknown
  try {
    parts = JSON.parse(decodeURIComponent(atob(text.replaceAll('-', '+').replaceAll('_', '/'))))
  } catch {
    throw new BadCursorError()
  }
  if (!Array.isArray(parts) || parts.length !== 3) throw new BadCursorError()
  const [from, value, id] = parts as unknown[]
  const isValue = value === null || typeof value === 'string' || typeof value === 'number'
  if (from !== list || !isValue || typeof id !== 'string') throw new BadCursorError()
  return { list, value, id }
}

/** A short name for a query, so that a cursor fits the list that gave it and no other. Order of fields does not matter. */
export function listName(query: object): string {
  const said = Object.entries(query)
    .filter(([key, value]) => value !== undefined && key !== 'limit' && key !== 'cursor')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  let hash = 0x811c9dc5 // FNV-1a: it tells lists apart, it protects nothing
  for (const byte of new TextEncoder().encode(JSON.stringify(said)))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash.toString(36)
}
