import type { Context, MiddlewareHandler } from 'hono'
import type { RateLimiter } from '../limits/rate-limiter.ts'
import { addHeaders } from './added-headers.ts'
import { Problem } from './problem.ts'
import type { Exchange } from './request-id.ts'

/** How requests are counted, and by what a client is told from others. */
export interface Limits {
  readonly limiter: RateLimiter
  readonly clientOf: (c: Context) => string
}

/** Asked by machines that watch over the server, which must not be refused. */
const uncounted = new Set(['/healthz'])

/**
 * Counts requests by client, tells what is left, and refuses with 429 what is too much. Standards: RFC 6585, section 4;
 * `RateLimit` and `RateLimit-Policy` by draft-ietf-httpapi-ratelimit-headers.
 */
export const rateLimit = ({ limiter, clientOf }: Limits): MiddlewareHandler<Exchange> => {
  const policy = `"default";q=${limiter.quota};w=${limiter.window}`
  return async (c, next) => {
    if (uncounted.has(c.req.path)) return next()
    const { allowed, remaining, reset } = await limiter.take(clientOf(c))
    const headers = {
      'RateLimit-Policy': policy,
      ...(remaining === undefined ? {} : { RateLimit: `"default";r=${remaining};t=${reset}` }),
    }
    addHeaders(c.req.raw, headers)
    if (!allowed)
      throw new Problem(
        'too-many-requests',
        `More than ${limiter.quota} requests in ${limiter.window} seconds: ask again in ${reset} seconds.`,
        [],
        { 'Retry-After': String(reset) },
      )
    await next()
  }
}
