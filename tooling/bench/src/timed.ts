/** Raw times of one thing done many times, in milliseconds, and what is read off them. */
export interface Times {
  readonly median: number
  readonly p95: number
  readonly max: number
  readonly runs: number
}

/** Does a thing `warmup` times uncounted and `runs` times counted. */
export async function timed(runs: number, warmup: number, act: () => unknown): Promise<Times> {
  for (let run = 0; run < warmup; run++) await act()
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const begun = performance.now()
    await act()
    times.push(performance.now() - begun)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.floor(share * (runs - 1))] ?? 0) * 1000) / 1000
  return { median: at(0.5), p95: at(0.95), max: at(1), runs }
}
