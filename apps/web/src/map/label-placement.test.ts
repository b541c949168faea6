import { expect, test } from 'vitest'
import { boxOf, overlap, placeLabels, type Wanted } from './label-placement.ts'
import type { Point } from './simplify-line.ts'

const frame = { width: 400, height: 300 }
const wanted = (key: string, anchor: Point, width = 60): Wanted => ({
  key,
  anchors: [anchor],
  width,
  height: 14,
  gap: 8,
})

test('a label alone stands at the right of its point; at the right edge it stands at the left', () => {
  const placed = placeLabels([wanted('a', [100, 100]), wanted('b', [390, 200])], [], frame)
  expect(placed.get('a')).toEqual({ anchor: [100, 100], left: 8, top: -7, lean: 'start' })
  expect(placed.get('b')).toMatchObject({ left: -68, lean: 'end' })
})

/** Numbers that look random and are always the same. */
function* scattered(): Generator<number, never> {
  let state = 7
  for (;;) {
    state = (state * 16807) % 2147483647
    yield state / 2147483647
  }
}

test.each([1, 1.6, 2.4])('of sixty labels at scale %d none covers another, a dot or the edge', (scale) => {
  const numbers = scattered()
  const labels = Array.from({ length: 60 }, (_, index) =>
    wanted(
      `label-${index}`,
      [numbers.next().value * frame.width, numbers.next().value * frame.height],
      30 + numbers.next().value * 70,
    ),
  )
  const dots = labels.map(({ anchors: [[x = 0, y = 0] = []] }) => ({
    x: x - 3,
    y: y - 3,
    width: 6,
    height: 6,
  }))
  const placed = placeLabels(labels, dots, frame, scale)
  const boxes = labels.flatMap((label) => {
    const place = placed.get(label.key)
    return place ? [boxOf(place, label, scale)] : []
  })
  expect(boxes.length).toBeGreaterThan(5)
  for (const [index, box] of boxes.entries()) {
    expect(box.x >= 0 && box.y >= 0).toBe(true)
    expect(box.x + box.width <= frame.width && box.y + box.height <= frame.height).toBe(true)
    for (const other of [...boxes.slice(index + 1), ...dots]) expect(overlap(box, other)).toBe(false)
  }
})

test('the first have the first choice, and what fits nowhere has no place', () => {
  const narrow = { width: 90, height: 20 }
  const placed = placeLabels([wanted('first', [10, 10]), wanted('second', [12, 10])], [], narrow)
  expect([...placed.keys()]).toEqual(['first'])
})

test('a label without a gap stands upon its point, or upon the next that is free', () => {
  const label = {
    key: 'a',
    anchors: [
      [10, 10],
      [200, 150],
    ] as const,
    width: 80,
    height: 20,
  }
  expect(placeLabels([label], [], frame).get('a')).toEqual({
    anchor: [200, 150],
    left: -40,
    top: -10,
    lean: 'middle',
  })
})
