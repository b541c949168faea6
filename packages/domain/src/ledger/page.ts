import { decodeCursor, encodeCursor, listName } from './cursor.ts'
import type { Page, PageQuery } from './ledger.ts'

/** The most that a page may hold. */
export const largestPage = 200

/** How many a page holds where the query does not say. */
export const usualPage = 50

/** An item with what it is sorted by; `null` sorts last, whichever way the order runs. */
export interface Sortable<T> {
  readonly item: T
  readonly id: string
  readonly value: string | number | null
}

/** By value, the missing last, and by id where values are equal: a total order, so that a cursor is one place. */
function compare(
  a: Pick<Sortable<unknown>, 'value' | 'id'>,
  b: Pick<Sortable<unknown>, 'value' | 'id'>,
  descending: boolean,
): number {
  if (a.value !== b.value) {
    if (a.value === null) return 1
    if (b.value === null) return -1
    return a.value < b.value === descending ? 1 : -1
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/**
 * Cuts the page that the query asks for out of items in any order. Throws `BadCursorError` and, on a bad limit,
 * `RangeError`.
 */
export function page<T>(items: readonly Sortable<T>[], query: PageQuery, descending = false): Page<T> {
  const limit = query.limit ?? usualPage
  if (!Number.isInteger(limit) || limit < 1 || limit > largestPage)
    throw new RangeError(`limit is a whole number from 1 to ${largestPage}`)
  const list = listName(query)
  const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor, list)
  const rest = after ? items.filter((one) => compare(one, after, descending) > 0) : items
  const first = firstOf(rest, limit + 1, (a, b) => compare(a, b, descending))
  const shown = first.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(({ item }) => item),
    total: items.length,
    ...(last && first.length > limit ? { next: encodeCursor({ list, value: last.value, id: last.id }) } : {}),
  }
}

/** The first few of many in order, without putting all in order: a page is much smaller than its list. */
export function firstOf<T>(items: readonly T[], count: number, order: (a: T, b: T) => number): T[] {
  const first: T[] = []
  for (const item of items) {
    const last = first[count - 1]
    if (last !== undefined && order(item, last) >= 0) continue
    let [low, high] = [0, first.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (order(item, first[middle] as T) < 0) high = middle
      else low = middle + 1
    }
    first.splice(low, 0, item)
    first.length = Math.min(first.length, count)
  }
  return first
}
