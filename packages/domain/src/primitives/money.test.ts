import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CurrencyCode, Decimal, Money } from './money.ts'

test.each(['0', '1', '5000000000', '1.19', '0.5', '1.10', '999999999999999999999'])(
  '%s is a decimal',
  (text) => {
    expect(Decimal.safeParse(text).success).toBe(true)
  },
)

test.each([
  '',
  '-1',
  '+1',
  '01',
  '00',
  '.5',
  '5.',
  '1,000',
  '1 000',
  '1_000',
  '1e9',
  '0x10',
  '١',
  'NaN',
  'Infinity',
  '1.2.3',
  '1\n',
  '1.12345678901',
  '1234567890123456789012',
])('%j is none', (text) => {
  expect(Decimal.safeParse(text).success).toBe(false)
})

test('a number is no decimal: it would be rounded', () => {
  expect(Decimal.safeParse(5).success).toBe(false)
})

test('every amount below the limit can be written', () => {
  const amounts = fc.tuple(
    fc.bigInt({ min: 0n, max: 10n ** 21n - 1n }),
    fc.option(fc.integer({ min: 0, max: 99 })),
  )
  fc.assert(
    fc.property(amounts, ([whole, cents]) => {
      const text = cents === null ? `${whole}` : `${whole}.${String(cents).padStart(2, '0')}`
      expect(Decimal.safeParse(text).success).toBe(true)
    }),
    { seed: 3 },
  )
})

test.each(['usd', 'US', 'USDT', '$', 'US1'])('%s has not the form of a currency code', (text) => {
  expect(CurrencyCode.safeParse(text).success).toBe(false)
})

test('an amount says what it is, and nothing that the schema does not know', () => {
  const money = { amount: '1', currency: 'USD', nature: 'grant' }
  expect(Money.safeParse(money).success).toBe(true)
  expect(Money.safeParse({ ...money, nature: 'gift' }).success).toBe(false)
  expect(Money.safeParse({ ...money, inEuros: '0.84' }).success).toBe(false)
  expect(Money.safeParse({ ...money, beside: [] }).success).toBe(false)
})
