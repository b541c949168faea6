import { expect, test } from 'vitest'
import { brought, moved, nearest, zoomed, zoomOf } from './view-box.ts'

const whole = { x: 0, y: 0, width: 800, height: 600 }

test('the point that is zoomed at stays where it is seen', () => {
  const view = zoomed(whole, whole, 2, 200, 150)
  expect(view).toEqual({ x: 100, y: 75, width: 400, height: 300 })
  const next = zoomed(view, whole, 2, 200, 150)
  expect((200 - next.x) / next.width).toBeCloseTo((200 - view.x) / view.width)
})

test('a view is never wider than the whole, nor nearer than the nearest', () => {
  expect(zoomed(whole, whole, 0.5, 10, 10)).toEqual(whole)
  expect(zoomOf(zoomed(whole, whole, 1000, 400, 300), whole)).toBe(nearest)
})

test('a view stays inside the whole', () => {
  const view = zoomed(whole, whole, 2, 400, 300)
  expect(moved(view, whole, -9999, 9999)).toEqual({ x: 0, y: 300, width: 400, height: 300 })
  expect(moved(whole, whole, 50, 50)).toEqual(whole)
})

test('a point is brought inside, and a view that has it stays', () => {
  const view = zoomed(whole, whole, 4, 0, 0)
  const next = brought(view, whole, 700, 500)
  expect(next.x + next.width).toBeGreaterThan(700)
  expect(next.y + next.height).toBeGreaterThan(500)
  expect(brought(next, whole, next.x + next.width / 2, next.y + next.height / 2)).toEqual(next)
})
