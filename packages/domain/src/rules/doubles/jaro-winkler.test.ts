import { expect, test } from 'vitest'
import { jaroWinkler } from './jaro-winkler.ts'

test.each([
  ['martha', 'marhta', 0.9611],
  ['dixon', 'dicksonx', 0.8133],
  ['dwayne', 'duane', 0.84],
  ['lamp', 'lamp', 1],
  ['lamp', 'reef', 0],
  ['', 'reef', 0],
])('%s and %s', (a, b, likeness) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(likeness, 4)
  expect(jaroWinkler(b, a)).toBeCloseTo(likeness, 4)
})
