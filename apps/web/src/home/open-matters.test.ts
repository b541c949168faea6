import { type EntenteRecord, schemas } from '@entente/domain'
import { describe, expect, it } from 'vitest'
import { goesOn, isOpen } from './open-matters.ts'

const says = (value: unknown) => [
  { id: 'only', value, evidence: [{ basis: 'stated', passages: ['gazette#1.1'] }] },
]
const agreement = (state: string, more: object = {}) =>
  ({
    kind: 'agreement',
    id: 'treaty',
    label: 'Treaty',
    status: [{ state: says(state) }],
    ...more,
  }) as unknown as EntenteRecord
const held = (period?: string) =>
  ({
    kind: 'relation',
    id: 'held',
    label: 'Held',
    type: 'detains',
    ...(period ? { period: says(period) } : {}),
  }) as unknown as EntenteRecord

it('knows the tie by which somebody is held', () => {
  expect(schemas.relation.shape.type.options).toContain('detains')
})

describe('an agreement', () => {
  const waits = { dependsOn: [{ condition: says('A condition.') }] }
  it.each([
    ['negotiating', {}, true],
    ['initialled', {}, false],
    ['initialled', waits, true],
    ['signed', waits, false],
  ])('that is %s with %j is open: %s', (state, more, open) => {
    expect(isOpen(agreement(state, more))).toBe(open)
  })
})

it.each([
  [undefined, true],
  ['2023-09/..', true],
  ['2023-09/2024-01', false],
])('somebody is still held in the period %s: %s', (period, goes) => {
  expect(goesOn(held(period))).toBe(goes)
  expect(isOpen(held(period))).toBe(goes)
})
