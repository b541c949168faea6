import type { Fault, ProblemDetails } from './contract.ts'

/**
 * An answer that is an error. Where what answered does not speak of problems, such as a proxy, `type` is
 * `about:blank` and `title` says the status. Standard: RFC 9457.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  /** The status of HTTP. */
  readonly status: number
  /** Address of what the problem means, relative to the host. */
  readonly type: string
  /** What every problem of the type is called. */
  readonly title: string
  /** What happened this time; empty where nobody said. */
  readonly detail: string
  /** Everything that is wrong with the request; empty where that is not what failed. */
  readonly errors: readonly Fault[]
  /** By which the server's log can be searched: its `X-Request-Id`. */
  readonly requestId: string | undefined
  /** Seconds after which one may ask again: the server's `Retry-After`. */
  readonly retryAfter: number | undefined

  constructor(status: number, told: Partial<ProblemDetails>, headers: ProblemHeaders = {}) {
    const { type = 'about:blank', title = `HTTP status ${status}`, detail = '', errors } = told
    super(detail || title)
    this.status = status
    this.type = type
    this.title = title
    this.detail = detail
    // What stands before the API may speak of problems in another way.
    this.errors = Array.isArray(errors) ? errors : []
    this.requestId = headers.requestId
    this.retryAfter = headers.retryAfter
  }
}

/** What the header of an error's answer tells. */
export interface ProblemHeaders {
  readonly requestId?: string | undefined
  readonly retryAfter?: number | undefined
}

/** The error that an answer stands for. A body that is no problem is not shown: nobody knows what it holds. */
export function problemOf(response: Response, text: string): ProblemError {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json')
  return new ProblemError(response.status, isProblem ? detailsIn(text) : {}, {
    requestId: response.headers.get('x-request-id') ?? undefined,
    retryAfter: secondsOf(response.headers.get('retry-after')),
  })
}

function detailsIn(text: string): Partial<ProblemDetails> {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    return {}
  }
}

/** Reads `Retry-After`: seconds, or a date. Standard: RFC 9110, section 10.2.3. */
function secondsOf(value: string | null): number | undefined {
  if (value === null) return undefined
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}
