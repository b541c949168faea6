import { expect, test } from 'vitest'
import { percent } from './percent.ts'

test.each([
  [1, 1, '100%'],
  [999, 1000, '99%'],
  [0, 0, '0%'],
  [1, 3, '33%'],
])('%i of %i is %s', (part, whole, read) => {
  expect(percent(part, whole)).toBe(read)
})
