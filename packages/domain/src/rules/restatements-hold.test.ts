import { describe, expect, test } from 'vitest'
import type { Money } from '../primitives/money.ts'
import type { Quantity } from '../primitives/quantity.ts'
import { answering, stated, together, undisclosed } from '../testing/accounts.ts'
import { findings } from '../testing/findings.ts'
import { aCommitment } from '../testing/undertakings.ts'
import { restatementsHold } from './restatements-hold.ts'

type Bound = Money['bound']
const quantity = (written: string, bound?: Bound): Quantity => {
  const [, number = '', unit = ''] = /^(\S+) (.*)$/.exec(written) ?? []
  return { number, unit, ...(bound === undefined ? {} : { bound }) }
}
const restating = (
  value: string,
  other: string,
  bound?: Bound,
  relation: 'restates' | 'rival' = 'restates',
) =>
  findings(restatementsHold, [
    aCommitment({
      quantity: together('It was told first.', {
        first: stated(quantity(other, bound)),
        later: answering(stated(quantity(value)), relation, 'first', 'By arithmetic.'),
      }),
    }),
  ])

describe('a quantity restates another', () => {
  test.each([
    ['27 miles', '43 kilometres'],
    ['43 km', '27 miles'],
    ['43.45 kilometres', '27 mile'],
    ['99 years', '1188 months'],
    ['2 weeks', '14 days'],
    ['1.2 GW', '1200 megawatts'],
    ['17 square kilometres', '1700 hectares'],
    ['27 miles of railway', '43 kilometres of railway'],
    ['5 Years in prison', '60 months'],
    ['40 lamps', '40 Lamps'],
    ['40.4 lamps', '40 lamps'],
  ])('%s are %s', (value, other) => {
    expect(restating(value, other)).toEqual([])
  })

  test.each([
    ['28 miles', '43 kilometres', '26.72 miles, which 43 kilometres are, give or take 0.5'],
    ['27 miles', '44.5 kilometres', '27.65 miles, which 44.5 kilometres are, give or take 0.5'],
    ['44 lamps', '40 lamps', '40 lamps, give or take 0.5'],
    ['40 lamps', '27 miles', 'a unit that converts into miles'],
    ['27 miles', '43 hectares', 'a unit that converts into hectares'],
    ['27 miles of railway', '43 kilometres of road', 'a unit that converts into kilometres of road'],
  ])('%s are not %s', (value, other, expected) => {
    expect(restating(value, other)).toMatchObject([{ field: '/quantity/1/value', expected }])
  })

  test('with a figure of about so many, whose last zeros were not counted', () => {
    expect(restating('60 miles', '100 kilometres', 'about')).toEqual([])
    expect(restating('60 miles', '100 kilometres')).toHaveLength(1)
  })

  test('and one that does not restate may differ', () => {
    expect(restating('28 miles', '43 kilometres', undefined, 'rival')).toEqual([])
  })
})

describe('an amount restates another', () => {
  const money = (amount: string, currency: string) => stated({ amount, currency, nature: 'grant' as const })
  const paying = (amount: ReturnType<typeof money>, first = money('1500000', 'USD')) =>
    findings(restatementsHold, [
      aCommitment({
        amount: together('Told first.', {
          first,
          later: answering(amount, 'restates', 'first', 'By the bank.'),
        }),
      }),
    ])

  test('in another currency, or where it is the same', () => {
    expect(paying(money('1200000', 'EUR'))).toEqual([])
    expect(paying(money('1500000.00', 'USD'))).toEqual([])
    expect(paying(money('1', 'USD'), undisclosed())).toEqual([])
  })

  test('and not where it is another of the same currency', () => {
    expect(paying(money('1600000', 'USD'))).toMatchObject([
      { field: '/amount/1/value', expected: '1500000 USD, which it restates', got: '1600000' },
    ])
  })
})
