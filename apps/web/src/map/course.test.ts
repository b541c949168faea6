import { expect, test } from 'vitest'
import { courseOf, nearestTo, type RouteEnd } from './course.ts'

const place = (x: number, y: number): RouteEnd => ({ outline: [[x, y]], middle: [x, y] })
const left: RouteEnd = {
  outline: [
    [0, 0],
    [40, 0],
    [40, 100],
    [0, 100],
  ],
  middle: [20, 50],
}
const right: RouteEnd = {
  outline: [
    [60, 0],
    [100, 0],
    [100, 100],
    [60, 100],
  ],
  middle: [80, 50],
}

test('two places are joined by a straight line', () => {
  expect(courseOf(place(1, 2), place(3, 4), [])).toEqual({
    points: [
      [1, 2],
      [3, 4],
    ],
    by: 'places',
  })
})

test('with a place between, the line runs from border to border by it', () => {
  expect(courseOf(left, right, [[50, 90]])).toEqual({
    points: [
      [40, 100],
      [50, 90],
      [60, 100],
    ],
    by: 'borders',
  })
})

test('with none, a bow joins the middles and is not straight', () => {
  const { points, by } = courseOf(left, right, [])
  expect(by).toBe('middles')
  expect(points[0]).toEqual([20, 50])
  expect(points.at(-1)).toEqual([80, 50])
  expect(points.some(([, y]) => Math.abs(y - 50) > 5)).toBe(true)
})

test('the nearest point of an outline', () => {
  expect(nearestTo(left.outline, [39, 5])).toEqual([40, 0])
})
