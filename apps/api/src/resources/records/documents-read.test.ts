import { MemoryLedger } from '@entente/domain/ledger'
import { harbourDataset } from '@entente/domain/testing'
import { expect, test, vi } from 'vitest'
import { documentsRead } from './documents-read.ts'

const dataset = await harbourDataset()

test('the documents of a ledger are counted once', async () => {
  const ledger = new MemoryLedger(dataset)
  const list = vi.spyOn(ledger, 'list')
  const first = await documentsRead(ledger)
  const asked = list.mock.calls.length
  expect(first.documents).toBe(dataset.records.filter(({ kind }) => kind === 'document').length)
  expect(await documentsRead(ledger)).toEqual(first)
  expect(list).toHaveBeenCalledTimes(asked)
})

test('a count that failed is made again', async () => {
  const ledger = new MemoryLedger(dataset)
  vi.spyOn(ledger, 'list').mockRejectedValueOnce(new Error('away'))
  await expect(documentsRead(ledger)).rejects.toThrow('away')
  expect((await documentsRead(ledger)).documents).toBeGreaterThan(0)
})
