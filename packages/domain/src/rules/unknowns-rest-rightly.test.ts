import { expect, test } from 'vitest'
import {
  answering,
  type BuiltAccount,
  derived,
  inferred,
  stated,
  together,
  undisclosed,
  unstated,
} from '../testing/accounts.ts'
import { anEvent } from '../testing/acts.ts'
import { findings } from '../testing/findings.ts'
import { unknownsRestRightly } from './unknowns-rest-rightly.ts'

const dated = (date: BuiltAccount<string>[]) =>
  findings(unknownsRestRightly, [anEvent({ date })]).map(({ field, expected }) => `${field}: ${expected}`)
const valued = (field: BuiltAccount<string>[], value: BuiltAccount<string>['value']) =>
  field.map((account) => ({ ...account, value }))

test('a value rests on passages, silence on the whole document, a refusal to tell on passages', () => {
  expect(dated(stated('2031'))).toEqual([])
  expect(dated(unstated())).toEqual([])
  expect(dated(undisclosed())).toEqual([])
})

test('silence does not rest on a passage', () => {
  expect(dated(valued(undisclosed(), { unknown: 'unstated' }))).toEqual([
    '/date/0/evidence/0/passages: the whole document, since silence stands in no passage',
  ])
})

test.each([{ unknown: 'undisclosed' } as const, '2031'])('%j does not rest on a whole document', (value) => {
  expect(dated(valued(unstated(), value))).toEqual(['/date/0/evidence/0/document: the passages that say so'])
})

test('what is not known cannot be computed', () => {
  const value = { unknown: 'undisclosed' } as const
  expect(dated(valued(derived('2031', 'sum', 'a#/b'), value))).toEqual([
    '/date/0/evidence/0/basis: a passage that says that it is not told',
  ])
})

test('a document is not silent on what it says', () => {
  const accounts = { only: stated('2031'), silent: answering(unstated(), 'rival', 'only') }
  expect(dated(together('Why.', accounts))).toEqual([
    '/date/1: no account by which harbour-report leaves it unstated, since "only" cites it',
  ])
})

test('but an editor may infer what it leaves unstated', () => {
  const guess = inferred('2031', 'The storm of that year is named.')
  expect(
    dated(together('Why.', { silent: unstated(), guess: answering(guess, 'refines', 'silent') })),
  ).toEqual([])
})
