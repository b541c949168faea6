import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Exchange } from './request-id.ts'

/** What is told of a request: nothing of who asked, and of what was asked only which kind of address it was. */
export interface LogEntry {
  /** RFC 3339. */
  readonly time: string
  readonly level: 'info' | 'error'
  readonly requestId: string
  readonly method: string
  /** The pattern of the address: `/v1/people/:id`. */
  readonly route: string
  readonly status: number
  readonly milliseconds: number
  /** Where the fault is ours: what was thrown, with its trace. */
  readonly fault?: string
}

/** Takes what is told of each request. */
export type Log = (entry: LogEntry) => void

/** Tells the log of every request, once it is answered. */
export const logged =
  (log: Log): MiddlewareHandler<Exchange> =>
  async (c, next) => {
    const begun = Date.now()
    await next()
    const fault = c.get('fault')
    log({
      time: new Date(begun).toISOString(),
      level: fault === undefined ? 'info' : 'error',
      requestId: c.get('requestId'),
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      milliseconds: Date.now() - begun,
      ...(fault === undefined
        ? {}
        : { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) }),
    })
  }
