import type { MiddlewareHandler } from 'hono'
import { addHeaders } from './added-headers.ts'

/** What every request carries with it while it is answered. */
export interface Exchange {
  readonly Variables: {
    /** Tells this request from every other, in the answer and in the log. */
    readonly requestId: string
    /** What went wrong without being the caller's doing. */
    readonly fault?: unknown
  }
}

/** A caller's own id, so that it finds its requests again; anything else is replaced. */
const wellFormed = /^[A-Za-z0-9_-]{1,64}$/

/** Gives every request an id, or keeps the caller's, and answers it in `X-Request-Id`. */
export const requestId: MiddlewareHandler<Exchange> = (c, next) => {
  const own = c.req.header('x-request-id')
  const id = own !== undefined && wellFormed.test(own) ? own : crypto.randomUUID()
  c.set('requestId', id)
  addHeaders(c.req.raw, { 'X-Request-Id': id })
  return next()
}
