import type { RateLimiter } from './rate-limiter.ts'

/** The platform's counter, as its binding offers it. */
export interface RateLimitBinding {
  limit(options: { readonly key: string }): Promise<{ readonly success: boolean }>
}

/** Counts by the platform's binding, which tells whether a request is allowed and no more. `quota` and `window` (seconds) are those of its configuration. */
export const bindingLimiter = (binding: RateLimitBinding, quota: number, window: number): RateLimiter => ({
  quota,
  window,
  take: async (client) => {
    const { success } = await binding.limit({ key: client })
    return { allowed: success, ...(success ? {} : { remaining: 0 }), reset: window }
  },
})
