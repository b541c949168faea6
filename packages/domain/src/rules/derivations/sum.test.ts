import { expect, test } from 'vitest'
import { sum } from './sum.ts'

const money = (amount: string, given: object = {}) => ({ amount, currency: 'USD', nature: 'grant', ...given })
const ships = (number: string, given: object = {}) => ({ number, unit: 'ships', ...given })
const inputs = (...values: unknown[]) =>
  values.map((value, index) => ({ address: `r${index}#/amount`, value }))

test('a right sum passes, to the last digit', () => {
  expect(sum(money('0.3'), inputs(money('0.1'), money('0.2')))).toBeUndefined()
  expect(sum(ships('5'), inputs(ships('2'), ships('3')))).toBeUndefined()
})

test('a wrong sum is told with the right one', () => {
  expect(sum(money('6'), inputs(money('2'), money('3')))).toMatchObject({
    expected: '5, the sum of r0#/amount and r1#/amount',
    got: '6',
  })
})

test('amounts of several natures add up to a mixed one', () => {
  const parts = inputs(money('2'), money('3', { nature: 'loan' }))
  expect(sum(money('5', { nature: 'mixed' }), parts)).toBeUndefined()
  expect(sum(money('5'), parts)).toMatchObject({ expected: 'nature mixed, as the inputs give it' })
})

test('a ceiling in the inputs is a ceiling in the sum; a ceiling and a floor make it rough', () => {
  const ceiling = money('3', { bound: 'up-to' })
  expect(sum(money('5', { bound: 'up-to' }), inputs(money('2'), ceiling))).toBeUndefined()
  expect(sum(money('5'), inputs(money('2'), ceiling))).toMatchObject({ got: 'bound exact' })
  const floor = money('2', { bound: 'at-least' })
  expect(sum(money('5', { bound: 'about' }), inputs(floor, ceiling))).toBeUndefined()
})

test.each([
  ['another currency', inputs(money('2'), money('3', { currency: 'EUR' }))],
  ['a quantity', inputs(money('2'), ships('3'))],
  ['one input', inputs(money('5'))],
])('money is not summed with %s', (_, parts) => {
  expect(sum(money('5'), parts)).toMatchObject({ fix: 'name other inputs, or another rule' })
})

test('a text is no sum, and unlike units are not added', () => {
  expect(sum('5', inputs(money('2'), money('3')))).toBeDefined()
  expect(sum(ships('5'), inputs(ships('2'), ships('3', { unit: 'boats' })))).toBeDefined()
})
