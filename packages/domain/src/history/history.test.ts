import { expect, test } from 'vitest'
import { dataset } from '../dataset/index.ts'
import { every } from '../ledger/every.ts'
import { compile } from '../rules/compile.ts'
import { editions } from './index.ts'

const releases = await editions().releases()

test('the newest release is the version of the dataset', () => {
  expect(releases[0]?.version).toBe(dataset.version)
  expect(releases.length).toBeGreaterThan(2)
})

test.each(releases)(
  'going back to $version gives its records to the byte, as its hash proves',
  async ({ version, hash }) => {
    const ledger = await editions().asIn(version)
    const records = await every((page) => ledger?.list(page) ?? Promise.reject(new Error('no ledger')))
    expect((await compile(records, version)).hash).toBe(hash)
  },
)

test('each release follows the one before, in time and in version', () => {
  for (const [at, { previous, released }] of releases.entries()) {
    const before = releases[at + 1]
    expect(previous).toBe(before?.version)
    if (before) expect(Date.parse(released)).toBeGreaterThan(Date.parse(before.released))
  }
})

test('every record has a history that begins when it was added', async () => {
  for (const { kind, id } of dataset.records)
    expect((await editions().historyOf(kind, id))?.at(-1)?.what).toBe('added')
})
