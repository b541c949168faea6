import type { Comparison } from './comparison.ts'

/** A key that more records share says nothing of any two of them. */
const common = 100

/** Every two records that share a key of their kind's comparison, once, in the order in which they are given. */
export function* candidates<R>(records: readonly R[], { keys }: Comparison<R>): Generator<readonly [R, R]> {
  const byKey = new Map<string, Set<number>>()
  for (const [index, record] of records.entries())
    for (const key of keys(record)) {
      const sharing = byKey.get(key) ?? new Set()
      byKey.set(key, sharing.add(index))
    }
  const met = new Set<number>()
  for (const sharing of byKey.values()) {
    if (sharing.size < 2 || sharing.size > common) continue
    const indexes = [...sharing]
    for (const [at, index] of indexes.entries())
      for (const before of indexes.slice(0, at)) {
        const pair = before * records.length + index
        if (met.has(pair)) continue
        met.add(pair)
        yield [records[before] as R, records[index] as R]
      }
  }
}
