import { type Entry, entriesIn, entryOf, together, valueText, withValue } from './pieces.ts'

// Single fields of a YAML text of fields: read, set and taken away, all else left letter for letter.

/** The field of this name, or `undefined`. */
export const fieldIn = (text: string, key: string): Entry | undefined =>
  entriesIn(text).pieces.find((entry) => entry.key === key)

/** The text of a field's value, or `undefined` where there is no such field. */
export function valueIn(text: string, key: string): string | undefined {
  const entry = fieldIn(text, key)
  return entry && valueText(entry)
}

/** The text with a field of this value. A new one takes its place in the order that is given. */
export function withField(text: string, key: string, value: string, order: readonly string[]): string {
  const known = fieldIn(text, key)
  return withEntry(text, known ? withValue(known, value) : entryOf(key, value), order)
}

/** The text with this field, in the place of one of its name, else where the order has it. */
export function withEntry(text: string, entry: Entry, order: readonly string[]): string {
  const { head, pieces } = entriesIn(text)
  if (pieces.some(({ key }) => key === entry.key))
    return together({ head, pieces: pieces.map((one) => (one.key === entry.key ? entry : one)) })
  // Authors order fields in ways of their own, so it stands behind the one that the order has nearest before it.
  const ranks = pieces
    .map(({ key }) => order.indexOf(key))
    .map((rank) => (rank < order.indexOf(entry.key) ? rank : -1))
  const nearest = Math.max(-1, ...ranks)
  const at = nearest === -1 ? 0 : ranks.lastIndexOf(nearest) + 1
  return together({ head, pieces: pieces.toSpliced(at, 0, entry) })
}

/** The text without the fields of these names. */
export function withoutFields(text: string, ...keys: readonly string[]): string {
  const { head, pieces } = entriesIn(text)
  return together({ head, pieces: pieces.filter(({ key }) => !keys.includes(key)) })
}
