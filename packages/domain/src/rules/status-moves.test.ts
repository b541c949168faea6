import { expect, test } from 'vitest'
import { stated, undisclosed } from '../testing/accounts.ts'
import { findings } from '../testing/findings.ts'
import { anAgreement, aTender } from '../testing/undertakings.ts'
import { statusMoves } from './status-moves.ts'

type State = 'announced' | 'signed' | 'in-force' | 'terminated'
const moving = (...states: State[]) =>
  findings(statusMoves, [anAgreement({ status: states.map((state) => ({ state: stated(state) })) })])

test('a status moves along its ladder, from wherever it begins', () => {
  expect(moving('announced', 'signed', 'in-force')).toEqual([])
  expect(moving('in-force')).toEqual([])
})

test('it does not move back', () => {
  expect(moving('signed', 'announced')).toMatchObject([
    {
      field: '/status/1/state',
      expected: 'ratified, in-force, terminated or abandoned after signed',
      got: 'announced',
    },
  ])
})

test('it does not move on from an end', () => {
  expect(moving('terminated', 'in-force')).toMatchObject([
    { expected: 'nothing after terminated, where the ladder ends' },
  ])
})

test('staying is no move, and another rule speaks of it', () => {
  expect(moving('signed', 'signed')).toEqual([])
})

test('a state that is not known is passed over', () => {
  const status = [
    { state: stated('signed' as const) },
    { state: undisclosed() },
    { state: stated('announced' as const) },
  ]
  expect(findings(statusMoves, [anAgreement({ status })])).toMatchObject([{ field: '/status/2/state' }])
})

test('each proposal of a tender has a ladder of its own', () => {
  const status = [{ state: stated('withdrawn' as const) }, { state: stated('selected' as const) }]
  expect(findings(statusMoves, [aTender({ proposals: [{ bidder: 'lamp-works', status }] })])).toMatchObject([
    { field: '/proposals/0/status/1/state' },
  ])
})
