import { median, percentile, rounded } from './figures.ts'

/** Times of one thing done many times, in milliseconds. */
export interface Times {
  readonly p50: number
  readonly p95: number
}

/** Does a thing once for each of the items, and reads the times off. */
export async function timesOf<T>(items: readonly T[], act: (item: T) => unknown): Promise<Times> {
  const times: number[] = []
  for (const item of items) {
    const begun = performance.now()
    await act(item)
    times.push(performance.now() - begun)
  }
  return { p50: rounded(percentile(times, 0.5)), p95: rounded(percentile(times, 0.95)) }
}

/** The times of several rounds with the medians of their figures. */
export interface Rounds {
  readonly median: Times
  readonly rounds: readonly Times[]
}

/** See {@link Rounds}. */
export const overRounds = (rounds: readonly Times[]): Rounds => ({
  median: { p50: median(rounds.map(({ p50 }) => p50)), p95: median(rounds.map(({ p95 }) => p95)) },
  rounds,
})
