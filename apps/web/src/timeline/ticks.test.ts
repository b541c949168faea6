import { expect, test } from 'vitest'
import { dayOf, writtenDay } from './days.ts'
import { scaleOf } from './scale.ts'
import { withinTicks, yearTicks } from './ticks.ts'
import { widthOf } from './width-of.ts'

const days = [
  '1890-03-01',
  ...Array.from({ length: 14 }, () => '2030-05-04'),
  ...Array.from({ length: 28 }, (_, index) => `2030-05-${String(index + 1).padStart(2, '0')}`),
  '2031-01-01',
]
const scale = scaleOf(
  days.map((day) => ({ from: dayOf(day), to: dayOf(day) + 1, start: 'sharp', end: 'sharp' }) as const),
  40,
)

test('no two labels of the axis touch, and the busiest day keeps its own', () => {
  const ticks = withinTicks(scale, writtenDay)
  expect(ticks.length).toBeGreaterThan(1)
  expect(ticks.length).toBeLessThan(28)
  expect(ticks.map(({ label }) => label)).toContain('2030-05-04')
  for (const [index, { x, label }] of ticks.entries())
    expect(x + widthOf(label)).toBeLessThanOrEqual(ticks[index + 1]?.x ?? 40)
})

test('a year is named once, where it begins', () => {
  expect(yearTicks(scale).map(({ label }) => label)).toEqual(['1890', '2030', '2031'])
})
