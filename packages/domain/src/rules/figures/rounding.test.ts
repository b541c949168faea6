import { expect, test } from 'vitest'
import { canBothHold, rangeOf, rounding } from './rounding.ts'

test.each([
  ['43', undefined, '0.5'],
  ['43.5', undefined, '0.05'],
  ['43.50', undefined, '0.005'],
  ['5000', undefined, '0.5'],
  ['5000', 'about', '500'],
  ['5200', 'about', '50'],
  ['5000.0', 'about', '0.05'],
  ['0', 'about', '0.5'],
] as const)('%s %s is rounded by %s', (figure, bound, half) => {
  expect(rounding(figure, bound).toFixed()).toBe(half)
})

test('ranges that touch can both hold', () => {
  expect(canBothHold(rangeOf('5', 'up-to'), rangeOf('5', 'at-least'))).toBe(true)
  expect(canBothHold(rangeOf('5', 'up-to'), rangeOf('5.01', 'at-least'))).toBe(false)
  expect(canBothHold(rangeOf('1', 'at-least'), rangeOf('2', 'at-least'))).toBe(true)
})
