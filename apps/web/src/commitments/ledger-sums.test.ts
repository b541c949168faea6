import { expect, it } from 'vitest'
import { sumsOf } from './ledger-sums.ts'
import { madeRow } from './made-row.fixture.ts'

const money = (id: string, amount: string, nature: string, currency: string, bound = 'exact') =>
  madeRow({ id, amount, nature, currency, bound })

it('adds what has one nature and one currency, exactly, and nothing else', () => {
  const sums = sumsOf([
    money('a', '0.1', 'grant', 'USD'),
    money('b', '0.2', 'grant', 'USD'),
    money('c', '5', 'loan', 'USD'),
    money('d', '5', 'grant', 'EUR'),
    madeRow({ id: 'e' }),
  ])
  expect(sums.map(({ amount, nature, currency, rows }) => [amount, nature, currency, rows.length])).toEqual([
    ['0.3', 'grant', 'USD', 2],
    ['5', 'loan', 'USD', 1],
    ['5', 'grant', 'EUR', 1],
  ])
})

it.each([
  [['exact', 'exact'], 'exact'],
  [['exact', 'up-to'], 'up-to'],
  [['at-least', 'up-to'], 'about'],
])('bounds a sum of %j by %s', (bounds, bound) => {
  const sums = sumsOf(bounds.map((one, at) => money(String(at), '1', 'grant', 'USD', one)))
  expect(sums.map((sum) => sum.bound)).toEqual([bound])
})
