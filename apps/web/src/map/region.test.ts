import { expect, test } from 'vitest'
import { extentOf, kilometresBetween, largestGroup } from './region.ts'
import type { Point } from './simplify-line.ts'

const at = (name: string, x: number, y: number) => ({ name, at: [x, y] as Point })

test('a degree along the equator is 111 kilometres', () => {
  expect(kilometresBetween([0, 0], [1, 0])).toBeCloseTo(111.2, 1)
})

test('the region is the largest group of places, linked from one to the next', () => {
  // From end to end it is 8 degrees, about 890 kilometres; from one to the next never more than 445.
  const chain = [at('a', 0, 0), at('b', 4, 0), at('c', 8, 0)]
  const far = [at('d', -60, 10), at('e', -61, 10)]
  const [d, e] = far
  expect(largestGroup([d, ...chain, e].filter((one) => one !== undefined)).map(({ name }) => name)).toEqual([
    'a',
    'b',
    'c',
  ])
  expect(largestGroup([])).toEqual([])
})

const square = (x: number, y: number, size: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [x, y],
      [x, y + size],
      [x + size, y + size],
      [x + size, y],
      [x, y],
    ],
  ],
})

test('land around the places is shown whole, unless it is far larger than they are apart', () => {
  const places: Point[] = [
    [10, 10],
    [12, 11],
  ]
  expect(extentOf(places, [square(9, 9, 3)])).toContainEqual([12, 12])
  expect(extentOf(places, [square(0, 0, 40)])).not.toContainEqual([40, 40])
})

test('a single place on no land has surroundings', () => {
  const extent = extentOf([[-31, 47]], [])
  expect(extent.some(([, y]) => y < 46.9)).toBe(true)
  expect(extent.some(([, y]) => y > 47.1)).toBe(true)
})
