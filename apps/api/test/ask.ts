import { MemoryLedger } from '@entente/domain/ledger'
import { harbourDataset, harbourEditions } from '@entente/domain/testing'
import { createApp } from '../src/app.ts'

const app = createApp({
  ledger: new MemoryLedger(await harbourDataset()),
  editions: await harbourEditions(),
})

/** Asks the API over a small made-up dataset, without a network. */
export async function ask(path: string, init?: RequestInit) {
  const response = await app.request(path, init)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const text = new TextDecoder().decode(bytes)
  const isJson =
    /[/+]json\b/.test(response.headers.get('content-type') ?? '') && !response.headers.has('content-encoding')
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    text,
    body: isJson ? JSON.parse(text) : undefined,
  }
}

/** The ids of a list. */
export const ids = (list: { readonly items: readonly { readonly id: string }[] }): string[] =>
  list.items.map(({ id }) => id)
