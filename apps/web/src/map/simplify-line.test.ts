import { expect, test } from 'vitest'
import { distanceToSegment, type Point, simplifyLine } from './simplify-line.ts'

test('points that stray less than the tolerance are left out, corners and ends stay', () => {
  const line: Point[] = [
    [0, 0],
    [1, 0.1],
    [2, 0],
    [2, 1],
    [2.1, 2],
    [2, 3],
  ]
  expect(simplifyLine(line, 0.2)).toEqual([
    [0, 0],
    [2, 0],
    [2, 3],
  ])
  expect(simplifyLine(line, 0.01)).toEqual(line)
})

test('a closed line keeps the point farthest from its ends', () => {
  const ring: Point[] = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ]
  expect(simplifyLine(ring, 1)).toEqual(ring)
})

test('distances are to the stretch, not to the line beyond it', () => {
  expect(distanceToSegment([5, 1], [0, 0], [4, 0])).toBeCloseTo(Math.SQRT2)
  expect(distanceToSegment([2, 3], [0, 0], [4, 0])).toBe(3)
  expect(distanceToSegment([3, 4], [0, 0], [0, 0])).toBe(5)
})
