import { expect, test } from 'vitest'
import { EdtfDate } from '../primitives/edtf-date.ts'
import { aDataset, aDocument, aWorld } from '../testing/index.ts'
import { MemoryLedger } from './memory-ledger.ts'

test('days are told apart by when an undated document was read, in whatever order they are asked', async () => {
  const ledger = new MemoryLedger(await aDataset(aWorld(aDocument({ read: '2031-05-10' }))))
  const held = async (day: string) => (await ledger.list({ asOf: EdtfDate.parse(day) })).total
  const all = (await ledger.list()).total
  expect([await held('2031-05-09'), await held('2031-05-10'), await held('2031-05-09')]).toEqual([0, all, 0])
})
