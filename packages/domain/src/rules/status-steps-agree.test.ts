import { expect, test } from 'vitest'
import { answering, stated, together, undisclosed } from '../testing/accounts.ts'
import { findings } from '../testing/findings.ts'
import { aCommitment, anAgreement } from '../testing/undertakings.ts'
import { statusStepsAgree } from './status-steps-agree.ts'

type State = 'announced' | 'in-force' | 'suspended'
const moving = (...steps: { state: State; event?: string; statement?: string }[]) =>
  findings(statusStepsAgree, [
    anAgreement({ status: steps.map(({ state, ...more }) => ({ state: stated(state), ...more })) }),
  ])
const [announced, inForce, suspended] = [
  { state: 'announced' },
  { state: 'in-force' },
  { state: 'suspended' },
] as const

test('a thing may come back to a state that it left', () => {
  expect(moving(announced, inForce, suspended, inForce)).toEqual([])
})

test('a state in which it stands already is no second step', () => {
  expect(moving(announced, inForce, inForce)).toMatchObject([
    {
      field: '/status/2/state',
      expected: 'one step for in-force, with all accounts of it',
      got: 'in-force again after step 2',
    },
  ])
})

test('a step whose state is not known does not divide two that are one', () => {
  const state = [stated('signed' as const), undisclosed(), stated('signed' as const)]
  expect(
    findings(statusStepsAgree, [anAgreement({ status: state.map((one) => ({ state: one })) })]),
  ).toMatchObject([{ field: '/status/2/state', got: 'signed again after step 1' }])
})

test('one act brings a thing to a state once', () => {
  const [meeting, words] = [{ event: 'saltmouth-meeting' }, { statement: 'ada-marsh-on-lamps' }]
  for (const act of [meeting, words])
    expect(moving({ ...inForce, ...act }, suspended, { ...inForce, ...act })).toHaveLength(1)
  expect(moving({ ...inForce, ...meeting }, suspended, { ...inForce, ...words })).toEqual([])
})

test('two documents that place a status differently do not restate', () => {
  const state = (relation: 'rival' | 'restates', note?: string) =>
    together('It has seen the paper.', {
      bulletin: stated('agreed' as const),
      report: answering(stated('announced' as const), relation, 'bulletin', note),
    })
  const placed = (accounts: ReturnType<typeof state>) =>
    findings(statusStepsAgree, [aCommitment({ status: [{ state: accounts }] })])
  expect(placed(state('rival'))).toEqual([])
  expect(placed(state('restates'))).toMatchObject([
    {
      field: '/status/0/state/1/answers/relation',
      expected: 'rival, supersedes or refines, since announced is another state than agreed',
    },
  ])
  const words = state('restates', 'The report uses both words of the same act.')
  expect(placed(words)).toHaveLength(1)
  expect(placed(words.map((account) => ({ ...account, asWritten: 'a deal' })))).toEqual([])
})
