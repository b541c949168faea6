import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { fieldChanges } from './field-changes.ts'

const account = (id: string, value: unknown, more: object = {}) => ({
  id,
  value,
  evidence: [{ basis: 'stated', passages: ['a-report#1.1'] }],
  ...more,
})

test('a claim is told as one, with its accounts as they stood', () => {
  const before = { amount: [account('one', 5)] }
  const after = {
    amount: [
      account('one', 5, { lead: 'It is the official figure.' }),
      account('two', 6, { answers: { account: 'one', relation: 'rival', note: 'Counted a month later.' } }),
    ],
  }
  expect(fieldChanges(before, after)).toEqual([
    {
      what: 'changed',
      field: '/amount',
      before: before.amount,
      after: after.amount,
      level: 'minor',
      why: ['two rivals one: Counted a month later.'],
    },
  ])
})

test('a mended value is a patch, and its accounts give no reason', () => {
  const [change] = fieldChanges({ amount: [account('only', 5)] }, { amount: [account('only', 50)] })
  expect(change).toMatchObject({ what: 'changed', field: '/amount', level: 'patch' })
  expect(change).not.toHaveProperty('why')
})

test('another lead is told with the reason that it gives', () => {
  const [one, two] = [account('one', 5), account('two', 6)]
  const [change] = fieldChanges({ of: [one, two] }, { of: [{ ...two, lead: 'It is later.' }, one] })
  expect(change).toMatchObject({ level: 'minor', why: ['two leads: It is later.'] })
})

test('an item set in the middle of a list is told alone', () => {
  const step = (state: string) => ({ state: [account('only', state)] })
  const before = { status: [step('announced'), step('kept')] }
  const after = { status: [step('announced'), step('begun'), step('kept')] }
  expect(fieldChanges(before, after)).toEqual([
    { what: 'added', field: '/status/1', after: step('begun'), level: 'minor' },
  ])
})

test('an item known again by what it says first is told by what differs in it', () => {
  const passages = [
    { number: '1.1', gloss: 'A boat.' },
    { number: '1.2', gloss: 'A pier.' },
  ]
  const after = [
    { number: '1.1', gloss: 'A ship.' },
    { number: '2.1', gloss: 'A crane.' },
    { number: '1.2', gloss: 'A pier.' },
  ]
  expect(fieldChanges({ passages }, { passages: after }).map(({ what, field }) => [what, field])).toEqual([
    ['changed', '/passages/0/gloss'],
    ['added', '/passages/1'],
  ])
})

test('a key that is gone is told with the one that followed it', () => {
  expect(fieldChanges({ a: 1, b: 2, c: 3 }, { a: 1, c: 3 })).toEqual([
    { what: 'removed', field: '/b', before: 2, next: 'c', level: 'minor' },
  ])
})

test('nothing is told of what is the same', () => {
  expect(fieldChanges({ a: stated('x') }, { a: stated('x') })).toEqual([])
})
