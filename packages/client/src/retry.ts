import { ProblemError } from './problem-error.ts'
import { wait } from './wait.ts'

/** The first wait, in milliseconds; each later one is twice as long. */
const first = 250
/** The longest wait, in milliseconds, that is not asked for by the server. */
const longest = 10_000
/** The longest wait, in seconds, that the server may ask for; where it asks for more, the caller shall decide. */
const patience = 60
const passing: readonly number[] = [429, 502, 503, 504]

/**
 * Does something, and does it again where it failed for a reason that passes: too many requests, a gateway in trouble,
 * a network that broke. It waits as long as `Retry-After` says, or else twice as long each time, less a random half,
 * so that many callers do not come back at once. Throws what it failed with the last time, or the signal's reason.
 */
export async function retrying<T>(
  attempt: () => Promise<T>,
  retries: number,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    signal?.throwIfAborted()
    try {
      return await attempt()
    } catch (error) {
      signal?.throwIfAborted()
      if (tries >= retries || !passes(error)) throw error
      await wait(pause(error, tries), signal)
    }
  }
}

/**
 * Whether a failure may pass. What is no answer of the server is a failure of the network, for which each runtime has
 * an error of its own, unless a `fetch` of the caller's says that it was told to stop.
 */
const passes = (error: unknown): boolean =>
  error instanceof ProblemError
    ? passing.includes(error.status) && (error.retryAfter ?? 0) <= patience
    : (error as Error).name !== 'AbortError'

function pause(error: unknown, tries: number): number {
  const asked = error instanceof ProblemError ? error.retryAfter : undefined
  if (asked !== undefined) return asked * 1000
  return Math.min(longest, first * 2 ** tries) * (0.5 + Math.random() / 2)
}
