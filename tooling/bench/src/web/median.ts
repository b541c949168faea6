import type { Scores } from './scores.ts'

/** The median of each score over several runs. */
export function medianOf(runs: readonly Scores[]): Partial<Scores> {
  const names = Object.keys(runs[0] ?? {}) as (keyof Scores)[]
  return Object.fromEntries(
    names.map((name) => {
      const values = runs.map((run) => run[name]).sort((a, b) => a - b)
      return [name, values[Math.floor(values.length / 2)]]
    }),
  )
}
