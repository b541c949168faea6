import { expect, test } from 'vitest'
import { amountInWords, moneyInWords } from './money-in-words.ts'

test('an amount carries the sign of its currency, or its code where it has none', () => {
  expect(amountInWords('5000000000', 'USD')).toBe('$5 billion')
  expect(amountInWords('4200000000', 'EUR')).toBe('€4.2 billion')
  expect(amountInWords('1000', 'CHF')).toBe('CHF 1,000')
})

test('other currencies of the source stand beside the first', () => {
  const beside = [{ amount: '4200000000', currency: 'EUR' }]
  expect(moneyInWords({ amount: '5000000000', currency: 'USD', bound: 'about', beside })).toBe(
    'about $5 billion (€4.2 billion)',
  )
})
