import { type Editions, SoleEdition } from '@entente/domain/editions'
import type { Ledger } from '@entente/domain/ledger'
import type { Hono } from 'hono'
import { mount } from './http/mount.ts'
import { operations } from './operations.ts'

/** What the API answers from. */
export interface ApiOptions {
  readonly ledger: Ledger
  /** The versions of the ledger; where there are none, it answers from the one that it has. */
  readonly editions?: Editions | undefined
}

/** Makes the API over a ledger: a Hono app, whose `request()` answers without a network. */
export function createApp({ ledger, editions = new SoleEdition(ledger) }: ApiOptions): Hono {
  return mount(operations, ledger, editions)
}
