import { expect, test } from 'vitest'
import { dayOf } from './days.ts'
import { scaleOf } from './scale.ts'
import type { Span } from './span-of.ts'

const on = (day: string): Span => ({ from: dayOf(day), to: dayOf(day) + 1, start: 'sharp', end: 'sharp' })
const many = (day: string, times: number): Span[] => Array.from({ length: times }, () => on(day))

const spans = [on('1890-03-01'), ...many('2030-05-04', 12), on('2030-05-20'), on('2030-11-02')]
const scale = scaleOf(spans, 60)

test('a sparse time is drawn by years, a dense one by months, the densest by days, and the rest are gaps', () => {
  expect(scale.stretches.map(({ unit }) => unit)).toEqual([
    'year',
    'gap',
    'day',
    'gap',
    'day',
    'gap',
    'month',
    'gap',
  ])
})

test('the stretches fill the drawing without a hole, in time and in width', () => {
  expect(scale.stretches[0]?.x).toBe(0)
  for (const [index, { to, x, width }] of scale.stretches.entries()) {
    const next = scale.stretches[index + 1]
    expect(x + width).toBeCloseTo(next?.x ?? 60)
    if (next) expect(next.from).toBe(to)
  }
})

test('later is never further left, whatever the stretch', () => {
  let last = 0
  for (let day = dayOf('1889-06-01'); day < dayOf('2031-06-01'); day += 9) {
    expect(scale.at(day)).toBeGreaterThanOrEqual(last)
    last = scale.at(day)
  }
  expect(last).toBe(60)
})

test('a day of much is wider than the 140 years in which nothing begins', () => {
  const [gap, day] = scale.stretches.slice(1)
  expect(day?.begins).toBe(12)
  expect(day?.width).toBeGreaterThan(3 * (gap?.width ?? Number.POSITIVE_INFINITY))
})
