import { expect, test } from 'vitest'
import { derived, stated, undisclosed } from '../testing/accounts.ts'
import { findings } from '../testing/findings.ts'
import { aCommitment, anAgreement } from '../testing/undertakings.ts'
import { aWorld } from '../testing/world.ts'
import { derivationsHold } from './derivations-hold.ts'

const money = (amount: string) => ({ amount, currency: 'USD', nature: 'grant' as const })
const more = aCommitment({ id: 'oil-grant', amount: stated(money('500000')) })
const total = (amount: string, ...inputs: string[]) =>
  findings(derivationsHold, aWorld(more, anAgreement({ total: derived(money(amount), 'sum', ...inputs) })))
const [lamps, oil] = ['lamp-grant#/amount', 'oil-grant#/amount'] as const

test('a figure that its inputs give passes', () => {
  expect(total('2000000', lamps, oil)).toEqual([])
})

test('another is told with the right one', () => {
  expect(total('2500000', lamps, oil)).toEqual([
    {
      id: 'lamp-accord',
      field: '/total/0/value',
      expected: '2000000, the sum of lamp-grant#/amount and oil-grant#/amount',
      got: '2500000',
      fix: 'correct the figure, or name the inputs that it adds up',
    },
  ])
})

test.each([
  ['a record that is not there', 'no-grant#/amount'],
  ['a field that is not there', 'lamp-grant#/total'],
  ['what is no claim', 'lamp-grant#/label'],
])('an input is not %s', (_, address) => {
  expect(total('2000000', lamps, address)).toMatchObject([
    { field: '/total/0/evidence/0/inputs/1', got: `"${address}", which is none` },
  ])
})

test('an input is known', () => {
  const world = aWorld(
    aCommitment({ id: 'oil-grant', amount: undisclosed() }),
    anAgreement({ total: derived(money('1500000'), 'sum', lamps, oil) }),
  )
  expect(findings(derivationsHold, world)).toMatchObject([{ expected: 'a field whose value is known' }])
})

test('an input counts once', () => {
  expect(total('3000000', lamps, lamps)).toMatchObject([{ got: '"lamp-grant#/amount" again' }])
})

test('an implied rate is recomputed from the amounts beside each other', () => {
  const implied = (rate: string) =>
    findings(
      derivationsHold,
      aWorld(aCommitment({ impliedRate: derived({ from: 'USD', to: 'EUR', rate }, 'ratio', lamps) })),
    )
  expect(implied('1.25')).toEqual([])
  expect(implied('1.52')).toMatchObject([{ id: 'lamp-grant', field: '/impliedRate/0/value', got: '1.52' }])
})

test('a value does not rest on itself, directly or by others', () => {
  const world = aWorld(
    aCommitment({ amount: derived(money('1'), 'sum', oil, 'lamp-accord#/total') }),
    aCommitment({ id: 'oil-grant', amount: stated(money('1')) }),
    anAgreement({ total: derived(money('1'), 'sum', lamps, oil) }),
  )
  expect(findings(derivationsHold, world).map(({ id, got }) => `${id}: ${got}`)).toEqual([
    'lamp-grant: inputs that lead back to lamp-grant#/amount',
    'lamp-accord: inputs that lead back to lamp-accord#/total',
  ])
  const own = aWorld(aCommitment({ amount: derived(money('1'), 'sum', lamps, 'lamp-accord#/total') }))
  expect(findings(derivationsHold, own).map(({ got }) => got)).toContain(
    'inputs that lead back to lamp-grant#/amount',
  )
})
