import { expect, test } from 'vitest'
import { projectionFor } from './frame.ts'
import { pathData, ringsOf } from './path-data.ts'

test('a ring is written in short steps', () => {
  const ring = [
    [10, 10],
    [10.5, 9.8],
    [12, 14],
  ] as const
  expect(pathData([ring], 0)).toBe('M10 10l.5-.2 1.5 4.2z')
})

test('steps shorter than the least are left out, and what collapses is not drawn', () => {
  const ring = [
    [0, 0],
    [0.1, 0],
    [5, 0],
    [5, 5],
  ] as const
  expect(pathData([ring], 0.5)).toBe('M0 0l5 0 0 5z')
  expect(
    pathData(
      [
        [
          [0, 0],
          [0.1, 0],
          [0.1, 0.1],
        ],
      ],
      0.5,
    ),
  ).toBe('')
})

test('land is clipped to the drawing', () => {
  const size = { width: 100, height: 100 }
  const projection = projectionFor(
    [
      [0, 0],
      [1, 1],
    ],
    size,
    0,
  )
  const land = (from: number, to: number) => ({
    type: 'Polygon' as const,
    coordinates: [
      [
        [from, from],
        [from, to],
        [to, to],
        [to, from],
        [from, from],
      ],
    ],
  })
  const points = ringsOf(projection, land(-20, 20)).flat()
  expect(points.length).toBeGreaterThan(3)
  expect(points.every(([x, y]) => x >= -5 && y >= -5 && x <= 105 && y <= 105)).toBe(true)
  expect(ringsOf(projection, land(20, 30))).toEqual([])
})
