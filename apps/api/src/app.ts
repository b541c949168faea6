import { type Editions, SoleEdition } from '@entente/domain/editions'
import type { Ledger } from '@entente/domain/ledger'
import type { Hono } from 'hono'
import { type Log, logged } from './http/log.ts'
import { mount } from './http/mount.ts'
import { type Limits, rateLimit } from './http/rate-limit.ts'
import { type Exchange, requestId } from './http/request-id.ts'
import { mcpEndpoint } from './mcp/endpoint.ts'
import { operations } from './operations.ts'

/** What the API answers from, and what watches over it. */
export interface ApiOptions {
  readonly ledger: Ledger
  /** The versions of the ledger; where there are none, it answers from the one that it has. */
  readonly editions?: Editions | undefined
  /** Takes what is told of each request; nobody is told where it is absent. */
  readonly log?: Log | undefined
  /** How requests are counted by client; they are not where it is absent. */
  readonly limits?: Limits | undefined
}

/** Makes the API over a ledger: a Hono app, whose `request()` answers without a network. */
export function createApp({
  ledger,
  editions = new SoleEdition(ledger),
  log,
  limits,
}: ApiOptions): Hono<Exchange> {
  return mount(
    operations,
    { ledger, editions },
    {
      before: [requestId, ...(log ? [logged(log)] : []), ...(limits ? [rateLimit(limits)] : [])],
      beside: (app) => mcpEndpoint(app, { ledger, editions }),
    },
  )
}
