import { stringify } from 'csv-stringify/browser/esm/sync'

/** What stands in one field of a table: a number may begin with a minus sign, a text may not. */
export type Cell = string | number | boolean | undefined

/** A column: its name, and what it holds as the data package tells it. */
export interface Column {
  readonly name: string
  readonly description: string
}

/**
 * Writes a table with a heading row. Standard: RFC 4180. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it; a number keeps its sign.
 */
export function writeTable(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const head = columns.map(({ name }) => name)
  return stringify([head, ...rows.map((row) => row.map(tidy))], {
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
    cast: { boolean: String, number: String },
  })
}

/** A lone surrogate has no place in UTF-8. */
const tidy = (cell: Cell): Cell =>
  typeof cell === 'string' ? cell.replace(/\p{Surrogate}/gu, '\uFFFD') : cell
