import type { TimelineEntry } from '@entente/domain/ledger'
import { groupBy } from '../listing/group-by.ts'

/** Entries under the year in which their date begins; those without a date under the empty text, at the end. */
export function byYear<T extends TimelineEntry>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const dated = entries.filter(({ date }) => date !== undefined)
  const undated = entries.filter(({ date }) => date === undefined)
  const years = groupBy(dated, ({ earliest, latest }) => (earliest ?? latest ?? '').slice(0, 4))
  const ordered = [...years].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(undated.length === 0 ? ordered : [...ordered, ['', undated]])
}
