import { expect, test } from 'vitest'
import { overlap } from './geometry.ts'
import { inLines, nameSize } from './label.ts'
import { layOut } from './layout.ts'
import type { NetworkLine } from './network.ts'

const room = { width: 700, height: 600 }
const labels = Array.from({ length: 22 }, (_, index) => `${'Long name '.repeat((index % 3) + 1)}${index}`)
const names = labels.map((label) => ({ id: label, ...nameSize('organization', inLines(label)) }))

/** A wheel: all are tied to the first, and each to the one after the next. */
const lines: readonly NetworkLine[] = labels.slice(1).flatMap((to, index) => {
  const [hub = '', from = ''] = [labels[0], labels[index + 3]]
  return [
    { kind: 'relation' as const, from: hub, to, near: index % 4 === 0 },
    ...(from === '' ? [] : [{ kind: 'event' as const, from, to, near: false }]),
  ]
})

test('the same names and lines give the same places each time', () => {
  const few = names.slice(0, 12)
  const among = lines.filter(({ from, to }) => [from, to].every((id) => few.some((name) => name.id === id)))
  expect(layOut(few, among, room)).toEqual(layOut(few, among, room))
})

test('no name touches another, and each lies within the drawing, which is no larger than its room', () => {
  const { places, frame } = layOut(names, lines, room)
  expect(places.size).toBe(names.length)
  expect(frame.width).toBeLessThanOrEqual(room.width + 1)
  expect(frame.height).toBeLessThanOrEqual(room.height + 1)
  const boxes = [...places.values()]
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBeUndefined()
    expect(box.x - box.width / 2).toBeGreaterThanOrEqual(-0.1)
    expect(box.x + box.width / 2).toBeLessThanOrEqual(frame.width + 0.1)
    expect(box.y - box.height / 2).toBeGreaterThanOrEqual(-0.1)
    expect(box.y + box.height / 2).toBeLessThanOrEqual(frame.height + 0.1)
  }
})

test('one name alone has a place', () => {
  const [first] = names
  expect(layOut(first ? [first] : [], [], room).places.size).toBe(1)
})
