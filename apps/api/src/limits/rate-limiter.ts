/** The port behind which requests are counted by client: in memory on Node, by the platform on Workers. */
export interface RateLimiter {
  /** How many requests a client may send in a window. */
  readonly quota: number
  /** The window, in seconds. */
  readonly window: number
  /** Counts one request of a client. */
  take(client: string): Promise<Taken>
}

/** What a request of a client left. */
export interface Taken {
  readonly allowed: boolean
  /** How many more are allowed in this window, where the counter tells. */
  readonly remaining?: number
  /** Seconds until the window ends. */
  readonly reset: number
}
