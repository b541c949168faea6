import { expect, test } from 'vitest'
import { roomyPoints } from './roomy-points.ts'

const size = { width: 400, height: 300 }

test('the roomiest point of a square has the same room on both sides', () => {
  const square = [
    [100, 50],
    [300, 50],
    [300, 250],
    [100, 250],
  ] as const
  const [[x, y] = [0, 0]] = roomyPoints([square], size)
  expect(Math.abs(x - 200)).toBeLessThanOrEqual(15)
  expect(Math.abs(y - 150)).toBeLessThanOrEqual(50)
})

test('no point lies in a hole or outside', () => {
  const outer = [
    [0, 0],
    [400, 0],
    [400, 300],
    [0, 300],
  ] as const
  const hole = [
    [50, 50],
    [350, 50],
    [350, 250],
    [50, 250],
  ] as const
  const points = roomyPoints([outer, hole], size)
  expect(points.length).toBeGreaterThan(0)
  for (const [x, y] of points) expect(x > 50 && x < 350 && y > 50 && y < 250).toBe(false)
  expect(roomyPoints([], size)).toEqual([])
})
