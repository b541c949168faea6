import { expect, test } from 'vitest'
import { closeAnchors, wideAnchors } from './area-anchors.ts'

const room = { width: 100, height: 16 }

test('the point itself comes first', () => {
  expect(closeAnchors([50, 50], room, { width: 840, height: 600 })[0]).toEqual([50, 50])
  expect(wideAnchors([50, 50], room)[0]).toEqual([50, 50])
})

test('the name of a region never strays, the less so on a small map', () => {
  const farthest = (width: number) =>
    Math.max(...closeAnchors([0, 0], room, { width, height: 300 }).map(([x, y]) => Math.hypot(x, y)))
  expect(farthest(840)).toBeGreaterThan(40)
  expect(farthest(840)).toBeLessThanOrEqual(840 * 0.085)
  expect(farthest(300)).toBeLessThanOrEqual(300 * 0.085)
})
