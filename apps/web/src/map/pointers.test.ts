import { expect, test } from 'vitest'
import { edgeTowards } from './pointers.ts'

const size = { width: 400, height: 200 }

test.each([
  [
    [4000, 100],
    [388, 100],
  ],
  [
    [-4000, 100],
    [12, 100],
  ],
  [
    [200, -900],
    [200, 12],
  ],
  [
    [1000, 500],
    [376, 188],
  ],
] as const)('towards %j a pointer stands inside the edge', (towards, expected) => {
  const [x, y] = edgeTowards(towards, size)
  expect(x).toBeCloseTo(expected[0], 0)
  expect(y).toBeCloseTo(expected[1], 0)
  // It lies on the line from the middle.
  expect((x - 200) * (towards[1] - 100)).toBeCloseTo((y - 100) * (towards[0] - 200), 3)
})
