import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { RateLimiter, Taken } from './rate-limiter.ts'

/** Counts in the memory of one process. `window` is in seconds; a client's count is forgotten when its window ends. */
export function memoryLimiter(quota: number, window: number): RateLimiter {
  const counter = new RateLimiterMemory({ points: quota, duration: window })
  const taken = (allowed: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes): Taken => ({
    allowed,
    remaining: Math.max(0, remainingPoints),
    reset: Math.ceil(msBeforeNext / 1000),
  })
  return {
    quota,
    window,
    take: (client) =>
      counter.consume(client).then(
        (left) => taken(true, left),
        (refused: unknown) => {
          if (refused instanceof RateLimiterRes) return taken(false, refused)
          throw refused
        },
      ),
  }
}
