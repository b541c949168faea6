import { createApp } from '@entente/api'
import { MemoryLedger } from '@entente/domain/ledger'
import { harbourDataset, harbourEditions } from '@entente/domain/testing'
import { createClient } from '../src/index.ts'

/** The API over a small made-up dataset. */
export const app = createApp({
  ledger: new MemoryLedger(await harbourDataset()),
  editions: await harbourEditions(),
})

/** A client of the API over that dataset, without a network. */
export const harbour = createClient({ baseUrl: 'https://harbour.example', fetch: app.request })
