import { expect, test } from 'vitest'
import { stated, undisclosed } from '../testing/accounts.ts'
import { findings } from '../testing/findings.ts'
import { aCommitment } from '../testing/undertakings.ts'
import { amountsSound } from './amounts-sound.ts'

const amount = (figure: string, ...beside: { amount: string; currency: string }[]) =>
  findings(amountsSound, [
    aCommitment({
      amount: stated({
        amount: figure,
        currency: 'USD',
        nature: 'grant' as const,
        beside: beside.length > 0 ? beside : undefined,
      }),
    }),
  ])

test('an amount, with others beside it, passes', () => {
  expect(amount('1', { amount: '2', currency: 'EUR' }, { amount: '3', currency: 'GBP' })).toEqual([])
  expect(findings(amountsSound, [aCommitment({ amount: undisclosed() })])).toEqual([])
})

test('nothing is no amount', () => {
  expect(amount('0.00')).toMatchObject([{ field: '/amount/0/value/amount', got: '0.00' }])
})

test('what stands beside is in another currency', () => {
  expect(amount('1', { amount: '2', currency: 'USD' })).toMatchObject([
    { field: '/amount/0/value/beside/0/currency', got: 'USD' },
  ])
})

test('a rate stands between two currencies', () => {
  const impliedRate = stated({ from: 'USD', to: 'USD', rate: '1' })
  expect(findings(amountsSound, [aCommitment({ impliedRate })])).toMatchObject([
    { field: '/impliedRate/0/value/to' },
  ])
})
