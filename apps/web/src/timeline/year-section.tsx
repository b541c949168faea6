import type { TimelineEntry } from '@entente/domain/ledger'
import { Spread } from '../frame/spread.tsx'
import { words } from '../words.ts'
import { TimelineList } from './timeline-list.tsx'
import { yearAnchor } from './year-anchor.ts'
import styles from './year-section.module.css'

/** What happened in one year, or what no date is told of. */
export const YearSection = ({ year, entries }: { year: string; entries: readonly TimelineEntry[] }) => (
  <section className={styles['year']} id={yearAnchor(year)}>
    <Spread>
      <h2>{year === '' ? words.timeline.undated : year}</h2>
      {year === '' && <p className={styles['note']}>{words.timeline.undatedNote}</p>}
    </Spread>
    <TimelineList entries={entries} />
  </section>
)
