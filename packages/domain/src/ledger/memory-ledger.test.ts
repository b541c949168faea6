import { describe, expect, it } from 'vitest'
import { harbourDataset } from '../testing/harbour-talks.ts'
import { ledgerConformance } from '../testing/ledger-conformance.ts'
import { MemoryLedger } from './memory-ledger.ts'

describe('MemoryLedger conforms to the port', async () => {
  const ledger = new MemoryLedger(await harbourDataset())
  it.each(ledgerConformance)('$name', async ({ ask, answer }) => {
    expect(await ask(ledger)).toEqual(answer)
  })
})
