import { expect, test } from 'vitest'
import { check } from '../rules/check.ts'
import { aCountry } from './actors.ts'
import { aDataset, aWorld, filesOf } from './world.ts'

test('the made-up world keeps every rule', () => {
  expect(check(filesOf()).issues).toEqual([])
})

test('it has a record of each kind that has a builder', () => {
  expect([...new Set(aWorld().map(({ kind }) => kind))].sort()).toEqual([
    'agreement',
    'commitment',
    'country',
    'dispute',
    'document',
    'dossier',
    'event',
    'organization',
    'person',
    'place',
    'project',
    'relation',
    'statement',
    'tender',
  ])
})

test('what is read from its files is what was written', () => {
  expect(check(filesOf()).records).toEqual(aWorld())
})

test('a record given takes the place of the one with its id, and others join', () => {
  const [before, after] = [aWorld(), aWorld(aCountry({ summary: 'An island.' }), aCountry({ id: 'corland' }))]
  expect(after).toHaveLength(before.length + 1)
  expect(after.find(({ id }) => id === 'aldmark')?.summary).toBe('An island.')
})

test('it compiles', async () => {
  const dataset = await aDataset()
  expect(dataset).toMatchObject({ version: '0.0.0', hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(dataset.records).toHaveLength(aWorld().length)
})
