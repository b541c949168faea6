import { expect, test } from 'vitest'
import { median, percentile, rounded } from './figures.ts'

const hundred = Array.from({ length: 100 }, (_, at) => ((at * 37) % 100) + 1)

test('a percentile is the value of its rank, in whatever order the values come', () => {
  expect([0.5, 0.95, 1].map((share) => percentile(hundred, share))).toEqual([50, 95, 100])
  expect(percentile([7], 0.95)).toBe(7)
  expect(percentile([1, 1000], 0.95)).toBe(1000)
  expect(percentile([], 0.5)).toBeNaN()
})

test('a median is the middle, not the mean', () => {
  expect(median([1000, 1, 2])).toBe(2)
  expect(median([4, 1, 3, 1000])).toBe(3.5)
})

test('values are left as they were', () => {
  const values = [3, 1, 2]
  percentile(values, 0.5)
  median(values)
  expect(values).toEqual([3, 1, 2])
})

test('figures are printed with three digits', () => {
  expect(rounded(1.23456)).toBe(1.235)
})
