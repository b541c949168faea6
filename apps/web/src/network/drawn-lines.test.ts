import { expect, test } from 'vitest'
import { drawLines } from './drawn-lines.ts'

const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 })

test('lines of several kinds between the same two run beside each other, one alone between the middles', () => {
  const places = new Map([
    ['a', box(0, 0)],
    ['b', box(100, 0)],
    ['c', box(0, 100)],
  ])
  const line = (kind: 'agreement' | 'event', to: string) => ({ kind, from: 'a', to, near: false })
  const drawn = drawLines([line('agreement', 'b'), line('event', 'b'), line('event', 'c')], places)
  expect(drawn.map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2].map((value) => value + 0))).toEqual([
    [0, -3, 100, -3],
    [0, 3, 100, 3],
    [0, 0, 0, 100],
  ])
})
