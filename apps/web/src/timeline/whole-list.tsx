import type { TimelineEntry } from '@entente/domain/ledger'
import { words } from '../words.ts'
import type { NumberedEntry } from './entries.ts'
import styles from './whole-list.module.css'
import { YearLinks } from './year-links.tsx'
import { YearSection } from './year-section.tsx'

/** The whole timeline as a list, year by year; what has no date stands at the end. */
export function WholeList({
  entries,
  documents,
}: {
  entries: ReadonlyMap<string, readonly NumberedEntry[]>
  documents: ReadonlyMap<string, readonly TimelineEntry[]>
}) {
  const years = [...new Set([...entries.keys(), ...documents.keys()])].sort(inOrder)
  return (
    <section id="list" className={styles['whole']}>
      <h2>{words.timeline.list}</h2>
      <YearLinks years={years} />
      {years.map((year) => (
        <YearSection
          key={year}
          year={year}
          entries={entries.get(year) ?? []}
          documents={documents.get(year) ?? []}
        />
      ))}
    </section>
  )
}

/** Years upwards, and after them what has none. */
const inOrder = (a: string, b: string): number => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1)
