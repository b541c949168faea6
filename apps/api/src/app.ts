import type { Ledger } from '@entente/domain/ledger'
import type { Hono } from 'hono'
import { mount } from './http/mount.ts'
import { operations } from './operations.ts'

/** What the API answers from. */
export interface ApiOptions {
  readonly ledger: Ledger
}

/** Makes the API over a ledger: a Hono app, whose `request()` answers without a network. */
export function createApp({ ledger }: ApiOptions): Hono {
  return mount(operations, ledger)
}
