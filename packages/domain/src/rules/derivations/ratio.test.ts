import { expect, test } from 'vitest'
import { ratio } from './ratio.ts'

const both = {
  amount: '1500000',
  currency: 'USD',
  nature: 'grant',
  beside: [{ amount: '1260000', currency: 'EUR' }],
}
const input = [{ address: 'lamp-grant#/amount', value: both }]
const rate = (text: string, from = 'USD', to = 'EUR') => ({ from, to, rate: text })

test.each(['1', '1.2', '1.19', '1.190', '1.1905'])('1500000 to 1260000 is %s, to as many digits', (text) => {
  expect(ratio(rate(text), input)).toBeUndefined()
})

test('the other way round it is 0.84', () => {
  expect(ratio(rate('0.84', 'EUR', 'USD'), input)).toBeUndefined()
})

test('a wrong rate is told with the right one', () => {
  expect(ratio(rate('1.18'), input)).toMatchObject({
    expected: '1.19, which is 1500000 USD divided by 1260000 EUR',
    got: '1.18',
  })
})

test('two inputs may give an amount each', () => {
  const { beside: _, ...dollars } = both
  const euros = { amount: '1260000', currency: 'EUR', nature: 'grant' }
  const two = [dollars, euros].map((value, index) => ({ address: `r${index}#/amount`, value }))
  expect(ratio(rate('1.19'), two)).toBeUndefined()
})

test.each([
  ['no amount in one currency', rate('1', 'USD', 'GBP'), input],
  ['two amounts in one currency', rate('1.19'), [...input, ...input]],
  ['a value that is no rate', '1.19', input],
  [
    'nothing to divide by',
    rate('1'),
    [{ address: 'a#/b', value: { ...both, beside: [{ amount: '0', currency: 'EUR' }] } }],
  ],
])('it needs better inputs than %s', (_, value, inputs) => {
  expect(ratio(value, inputs)).toMatchObject({ fix: 'name other inputs, or another rule' })
})
