/** What stands between the items of a list, and between those of a list within an item. */
const signs = [' | ', ' ; '] as const

/** How lists stand in a cell, as the documentation tells it. */
export const listsTold =
  'Items of a list have " | " between them, those of a list within an item " ; "; a backslash stands before each |, ; and backslash of a text in a list.'

/** A value or a list of values, nested as the record nests them. */
export type Nested = string | number | boolean | undefined | readonly Nested[]

/** Writes a value into one cell. Lists keep an empty place for what is missing, so columns of one list run in step. */
export function join(value: Nested, depth = 0): string | number | boolean | undefined {
  if (!isList(value)) return depth === 0 ? value : guard(value === undefined ? '' : String(value))
  const parts = value.map((item) => String(join(item, depth + 1) ?? ''))
  return parts.every((part) => part === '') ? undefined : parts.join(signs[depth] ?? signs[1])
}

const guard = (text: string): string => text.replaceAll(/[\\|;]/g, '\\$&')

const isList = (value: Nested): value is readonly Nested[] => Array.isArray(value)
