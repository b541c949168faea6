import type { EntenteRecord } from '@entente/domain'
import type { FieldAccounts } from '@entente/domain/ledger'
import {
  aCountry,
  aDispute,
  aDocument,
  anEvent,
  anOrganization,
  aPerson,
  aProject,
  aRelation,
  aStatement,
  attributed,
  stated,
  together,
} from '@entente/domain/testing'
import { expect, test } from 'vitest'
import { type Comparison, comparisonOf } from './comparison.ts'
import { worldOf } from './world.ts'

const world = (...more: readonly EntenteRecord[]) =>
  worldOf([
    aCountry(),
    aCountry({ id: 'brevia' }),
    aPerson(),
    aPerson({ id: 'bo-lind' }),
    aRelation(),
    aDocument(),
    anOrganization({ id: 'gull', type: 'media', publishes: { standing: 'press', reason: 'A paper.' } }),
    ...more,
  ])

const claim = (field: string, accounts: unknown): FieldAccounts =>
  ({ field, accounts, corroboration: [] }) as unknown as FieldAccounts

const purposes = [
  claim('/purpose/0', attributed('To light the shore.', 'ada-marsh')),
  claim('/purpose/1', attributed('To count ships.', 'brevia')),
  claim('/term', attributed({ number: '9', unit: 'years' }, 'aldmark')),
]

/** For each topic: who says how much on it. */
const told = (comparison: Comparison | undefined) =>
  comparison?.topics.map(({ key, cells }) => [
    key,
    [...cells].map(([side, sayings]) => `${side} ${sayings.length}`),
  ])

test('purposes of two sides stand in one row, and what one side alone says after it', () => {
  const found = comparisonOf(aProject(), purposes, world())
  expect(told(found)).toEqual([
    ['purpose', ['aldmark 1', 'brevia 1']],
    ['term', ['aldmark 1']],
  ])
  expect(found?.sides.map(({ id, count }) => `${id} ${count}`)).toEqual(['aldmark 2', 'brevia 1'])
  expect(found?.shared).toBe(1)
})

test('a side knows through whom it speaks, and in what office', () => {
  const found = comparisonOf(aProject(), purposes, world())
  expect(found?.sides[0]?.voices).toEqual([{ actor: 'ada-marsh', office: 'Premier' }, { actor: 'aldmark' }])
})

test('what the document or a paper says is no side, so there is nothing to compare', () => {
  const claims = [
    claim('/purpose/0', stated('To light the shore.')),
    claim('/purpose/1', attributed('To count ships.', 'gull')),
    claim('/term', attributed({ number: '9', unit: 'years' }, 'aldmark')),
  ]
  expect(comparisonOf(aProject(), claims, world())).toBeUndefined()
})

test('rival accounts of one field go each to its side', () => {
  const term = together('It is later.', {
    one: attributed({ number: '9', unit: 'years' }, 'ada-marsh'),
    two: attributed({ number: '5', unit: 'years' }, 'brevia'),
  })
  expect(told(comparisonOf(aProject(), [claim('/term', term)], world()))).toEqual([
    ['term', ['aldmark 1', 'brevia 1']],
  ])
})

test('a position is what its actor says, whoever reports it', () => {
  const found = comparisonOf(aDispute(), [], world())
  expect(told(found)).toEqual([['positions', ['aldmark 1', 'brevia 1']]])
})

test('statements that answer each other stand in a row of their own', () => {
  const event = anEvent()
  const project = aProject()
  const about = [project.id, event.id]
  const statements = [
    aStatement({ id: 'one', about }),
    aStatement({ id: 'two', speaker: stated('brevia'), about }),
    aStatement({ id: 'three', about: [project.id] }),
    aStatement({ id: 'four', about: ['somewhere-else'] }),
  ]
  const found = comparisonOf(project, [], world(event, ...statements))
  expect(told(found)).toEqual([
    [`statements ${event.id}`, ['aldmark 1', 'brevia 1']],
    ['statements ', ['aldmark 1']],
  ])
  expect(found?.statements).toBe(3)
})

test('nobody is compared on a person or a country', () => {
  expect(comparisonOf(aPerson(), purposes, world())).toBeUndefined()
  expect(comparisonOf(aCountry(), purposes, world())).toBeUndefined()
})
