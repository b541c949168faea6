import { expect, test } from 'vitest'
import { measureOf } from './units.ts'

test.each([
  ['Miles', 'length', '1609.344', ''],
  ['square kilometres of  forest', 'area', '1000000', 'of forest'],
  ['nautical miles', 'length', '1852', ''],
  ['years in prison', 'time', '365.2425', 'in prison'],
])('%s is a unit that converts', (written, dimension, size, thing) => {
  expect(measureOf(written)).toEqual({ unit: { dimension, size }, thing })
})

test('what is only counted has no unit', () => {
  expect(measureOf('people killed')).toEqual({ unit: undefined, thing: 'people killed' })
})
