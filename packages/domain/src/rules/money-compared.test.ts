import { expect, test } from 'vitest'
import type { Money } from '../primitives/money.ts'
import { answering, stated, together } from '../testing/accounts.ts'
import { findings } from '../testing/findings.ts'
import { aCommitment } from '../testing/undertakings.ts'
import { moneyCompared } from './money-compared.ts'

type Relation = 'refines' | 'rival' | 'supersedes'
const amount = (figure: string, bound?: Money['bound'], currency = 'USD') =>
  stated({ amount: figure, currency, nature: 'grant' as const, ...(bound === undefined ? {} : { bound }) })
const found = (
  value: ReturnType<typeof amount>,
  other: ReturnType<typeof amount>,
  relation: Relation = 'refines',
) =>
  findings(moneyCompared, [
    aCommitment({
      amount: together('It is the first.', { first: other, later: answering(value, relation, 'first') }),
    }),
  ])

test.each([
  ['about so much', amount('5200', undefined), amount('5000', 'about')],
  ['a ceiling', amount('4000'), amount('5000', 'up-to')],
  ['a floor', amount('6000', 'about'), amount('5000', 'at-least')],
  ['an amount in another currency', amount('4200', undefined, 'EUR'), amount('5000')],
])('an amount refines %s', (_, value, other) => {
  expect(found(value, other)).toEqual([])
})

test.each([
  [amount('7000'), amount('5000', 'about')],
  [amount('5200'), amount('5000')],
  [amount('6000'), amount('5000', 'up-to')],
  [amount('4000', 'about'), amount('5000', 'at-least')],
  [amount('4000', 'up-to'), amount('5000', 'at-least')],
])('it does not refine what cannot hold beside it', (value, other) => {
  expect(found(value, other)).toMatchObject([{ field: '/amount/1/answers/relation', got: 'refines' }])
})

test('the message says which relation fits', () => {
  expect(found(amount('7000'), amount('5000', 'at-least'))).toEqual([])
  expect(found(amount('4000'), amount('5000', 'at-least'))[0]?.expected).toBe(
    'supersedes where 4000 USD is later news than at least 5000 USD, or else rival: both cannot hold',
  )
})

test('rivals may lie as far apart as they like', () => {
  expect(found(amount('7000'), amount('5000'), 'rival')).toEqual([])
})
