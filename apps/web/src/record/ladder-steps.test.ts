import type { Account, Ladder } from '@entente/domain'
import { expect, test } from 'vitest'
import type { HistoryPart, NumberedAccount } from '../reading/parts-of.ts'
import { ladderSteps } from './ladder-steps.ts'

const ladder: Ladder = {
  states: ['drafted', 'sealed', 'kept', 'paused', 'torn'],
  moves: { drafted: ['sealed', 'torn'], sealed: ['kept', 'paused'], kept: [], paused: ['sealed'], torn: [] },
  course: ['drafted', 'sealed', 'kept'],
}

const told = (value: unknown, number = 1): NumberedAccount => ({
  number,
  pointer: '',
  account: { id: 'only', value, evidence: [] } as unknown as Account,
  shown: { shape: 'term', value: String(value) },
})

const history = (...states: readonly unknown[]): HistoryPart['steps'] =>
  states.map((state, index) => ({ state: [told(state, index + 1)] }))

const drawn = (...states: readonly unknown[]) =>
  ladderSteps(ladder, history(...states)).map(({ state, how }) => `${state} ${how}`)

test('a rung before the present one that no document tells of is unstated, one after it lies ahead', () => {
  expect(drawn('sealed')).toEqual(['drafted unstated', 'sealed present', 'kept ahead'])
})

test('every step that was told of is reached, and the last is the present one', () => {
  expect(drawn('drafted', 'sealed')).toEqual(['drafted reached', 'sealed present', 'kept ahead'])
})

test('a branch stands where the history took it, and what it returns to stands once more', () => {
  expect(drawn('sealed', 'paused', 'sealed')).toEqual([
    'drafted unstated',
    'sealed reached',
    'paused reached',
    'sealed present',
    'kept ahead',
  ])
  expect(ladderSteps(ladder, history('drafted', 'torn')).map(({ isBranch }) => isBranch)).toEqual([
    false,
    true,
    false,
    false,
  ])
})

test('where the state is unknown no rung is reached and none is said to lie ahead', () => {
  expect(drawn({ unknown: 'unstated' })).toEqual(['drafted unstated', 'sealed unstated', 'kept unstated'])
})

test('a single step that leaves nothing to come is not drawn', () => {
  expect(drawn('kept')).toEqual([])
  expect(ladderSteps({ ...ladder, course: [] }, history('sealed'))).toEqual([])
})

test('without a course the steps are those of the history', () => {
  const steps = ladderSteps({ ...ladder, course: [] }, history('sealed', 'torn'))
  expect(steps.map(({ state, how, isBranch }) => [state, how, isBranch])).toEqual([
    ['sealed', 'reached', false],
    ['torn', 'present', false],
  ])
})

test('a rung keeps every account of its state and date', () => {
  const [, sealed] = ladderSteps(ladder, [
    { state: [told('sealed', 1), told('drafted', 2)], date: [told('2026', 3)] },
  ])
  expect(sealed?.states.map(({ number }) => number)).toEqual([1, 2])
  expect(sealed?.dates.map(({ number }) => number)).toEqual([3])
})
