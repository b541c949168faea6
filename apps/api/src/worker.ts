import { entente } from '@entente/domain/dataset'
import { editions } from '@entente/domain/history'
import type { Hono } from 'hono'
import { createApp } from './app.ts'
import type { Exchange } from './http/request-id.ts'
import { bindingLimiter, type RateLimitBinding } from './limits/binding-limiter.ts'

/** What the platform binds to the worker; see `wrangler.jsonc`, whose figures must be those below. */
interface Env {
  readonly RATE_LIMITER?: RateLimitBinding
}

let app: Hono<Exchange> | undefined

/** The API on workerd, over the dataset in its bundle and its history. */
export default {
  fetch(request: Request, env: Env): Response | Promise<Response> {
    app ??= create(env)
    return app.fetch(request, env)
  },
}

const create = ({ RATE_LIMITER }: Env): Hono<Exchange> =>
  createApp({
    ledger: entente(),
    editions: editions(),
    log: (entry) => console.log(JSON.stringify(entry)),
    ...(RATE_LIMITER === undefined
      ? {}
      : {
          limits: {
            limiter: bindingLimiter(RATE_LIMITER, 600, 60),
            clientOf: (c) => c.req.header('cf-connecting-ip') ?? '',
          },
        }),
  })
