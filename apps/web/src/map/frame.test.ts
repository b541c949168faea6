import { expect, test } from 'vitest'
import { isInside, projected, projectionFor } from './frame.ts'
import type { Point } from './simplify-line.ts'

const size = { width: 400, height: 300 }

test.each<[string, Point[]]>([
  [
    'north of the equator',
    [
      [40, 38],
      [50, 42],
      [45, 40],
    ],
  ],
  [
    'south of it',
    [
      [-70, -40],
      [-60, -35],
      [-65, -30],
    ],
  ],
  [
    'across the antimeridian',
    [
      [178, -18],
      [-178, -16],
      [179, -14],
    ],
  ],
  [
    'near the pole',
    [
      [10, 80],
      [30, 84],
      [20, 78],
    ],
  ],
])('an extent %s fills the drawing, north up', (_, extent) => {
  const projection = projectionFor(extent, size, 20)
  const points = extent.map((point) => projected(projection, point))
  for (const [x, y] of points) {
    expect(x).toBeGreaterThanOrEqual(19)
    expect(x).toBeLessThanOrEqual(381)
    expect(y).toBeGreaterThanOrEqual(19)
    expect(y).toBeLessThanOrEqual(281)
  }
  const widths = points.map(([x]) => x)
  const heights = points.map(([, y]) => y)
  const fills =
    Math.max(...widths) - Math.min(...widths) > 355 || Math.max(...heights) - Math.min(...heights) > 255
  expect(fills).toBe(true)
  const [x = 0, y = 0] = extent[0] ?? []
  expect(projected(projection, [x, y + 1])[1]).toBeLessThan(projected(projection, [x, y])[1])
})

test('points are to a tenth, and know whether they are inside', () => {
  const projection = projectionFor(
    [
      [0, 0],
      [3, 2],
    ],
    size,
    10,
  )
  const [x, y] = projected(projection, [1.2345, 1.1])
  expect(x * 10).toBeCloseTo(Math.round(x * 10), 6)
  expect(isInside([x, y], size)).toBe(true)
  expect(isInside(projected(projection, [40, 1]), size)).toBe(false)
})
