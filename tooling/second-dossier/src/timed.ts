import { performance } from 'node:perf_hooks'

/** Does a piece of work and prints how long it took, in seconds. */
export async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  try {
    return await work()
  } finally {
    console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  }
}
