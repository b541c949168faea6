import { expect, test } from 'vitest'
import { Location } from './geo.ts'

const point = (...coordinates: number[]) =>
  Location.safeParse({ type: 'Point', coordinates, precision: 'city', source: 'A map of ours' }).success

test('a point is longitude and latitude in degrees', () => {
  expect(point(-180, 90)).toBe(true)
  expect(point(49.9, 40.4)).toBe(true)
})

test('latitude before longitude is noticed where it cannot be', () => {
  expect(point(40, 100)).toBe(false)
})

test('a height, or no second number, makes it none', () => {
  expect(point(49.9, 40.4, 12)).toBe(false)
  expect(point(49.9)).toBe(false)
})
