import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, writeTable } from './write-table.ts'

const columns = ['one', 'two', 'three'].map((name) => ({ name, description: '' }))
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\r', '\n', '\t', '=', '+', '-', '@', "'", ' ', 'a', 'é', '😀'),
  }),
)
const row = fc.tuple(text, text, text)
const read = (csv: string): string[][] => parse(csv, { relax_column_count: false })
const asRead = (cell: string): string => cell.replace(/^(?=[=+\-@\t\r＝＋－＠])/u, "'")

test('any text comes back from another reader, with an apostrophe before what looks like a formula', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      expect(read(writeTable(columns, rows)).slice(1)).toEqual(rows.map((cells) => cells.map(asRead)))
    }),
    { numRuns: 2000 },
  )
})

test('no cell of a text can be taken for a formula, whatever its first letters', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', '=1+1', '-2+3', '+cmd|', '@SUM(A1)']) {
    const cell = read(writeTable(columns, [[start, undefined, undefined]]))[1]?.[0]
    expect(cell?.startsWith("'")).toBe(true)
  }
})

test('a number keeps its sign', () => {
  const rows: Cell[][] = [[-12.5, 0, true]]
  expect(read(writeTable(columns, rows))[1]).toEqual(['-12.5', '0', 'true'])
})

test('lines end as RFC 4180 has it, the last too', () => {
  const csv = writeTable(columns, [['a', 'b', 'c']])
  expect(csv).toBe('one,two,three\r\na,b,c\r\n')
})
