import { expect, test } from 'vitest'
import { type Item, place } from './place.ts'

const item = (key: string, from: number, more: Partial<Item> = {}): Item => ({
  key,
  from,
  room: from,
  mark: 2,
  label: 8,
  labelled: true,
  ...more,
})

test('what stands apart shares a row, what would touch does not', () => {
  const { rows, placed } = place([item('a', 0), item('b', 5), item('c', 11)], 40)
  expect(placed.map(({ row }) => row)).toEqual([0, 1, 0])
  expect(rows).toBe(2)
})

test('a label stands before its mark where the drawing ends too soon for it', () => {
  expect(place([item('a', 35)], 40).placed).toEqual([{ key: 'a', row: 0, x: 35, side: 'before' }])
})

test('marks of one date are spread over its width before they are stacked', () => {
  const same = ['a', 'b', 'c'].map((key) => item(key, 10, { room: 15, labelled: false, label: 99 }))
  expect(place(same, 40).placed).toEqual([
    { key: 'a', row: 0, x: 10, side: 'none' },
    { key: 'b', row: 0, x: 12.25, side: 'none' },
    { key: 'c', row: 1, x: 10, side: 'none' },
  ])
})

test('a label that need not be there is given where its row has room', () => {
  const one = { labelled: false }
  const sides = place([item('a', 0, one), item('b', 5, one)], 40).placed.map(({ side }) => side)
  expect(sides).toEqual(['none', 'after'])
})

test('a line keeps its row to itself', () => {
  const { placed } = place([item('a', 0, { line: [0, 30] }), item('b', 20), item('c', 31)], 60)
  expect(placed.map(({ row }) => row)).toEqual([0, 1, 0])
})

test('nothing of a full lane touches anything else or leaves the drawing', () => {
  const width = 50
  const items = Array.from({ length: 120 }, (_, index) =>
    item(String(index), Math.min(48, (index * index) / 280), {
      label: 3 + ((index * 7) % 15),
      labelled: index % 3 > 0,
      ...(index % 5 === 0
        ? { line: [(index * index) / 290, Math.min(width, (index * index) / 280 + 4)] as const }
        : {}),
    }),
  )
  const { placed, rows } = place(items, width)
  const taken: [number, number][][] = Array.from({ length: rows }, () => [])
  for (const [index, { row, x, side }] of placed.entries()) {
    const { label, mark, line } = items[index] as Item
    const from = Math.min(line?.[0] ?? x, side === 'before' ? x - label : x)
    const to = Math.max(line?.[1] ?? x, x + mark + (side === 'after' ? label : 0))
    expect(from).toBeGreaterThanOrEqual(0)
    expect(to).toBeLessThanOrEqual(width)
    for (const [a, b] of taken[row] ?? []) expect(to <= a || b <= from).toBe(true)
    taken[row]?.push([from, to])
  }
})
