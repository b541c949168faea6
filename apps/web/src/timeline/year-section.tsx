import type { TimelineEntry } from '@entente/domain/ledger'
import { Spread } from '../frame/spread.tsx'
import { words } from '../words.ts'
import type { NumberedEntry } from './entries.ts'
import { TimelineList } from './timeline-list.tsx'
import { yearAnchor } from './year-anchor.ts'
import { YearDocuments } from './year-documents.tsx'
import styles from './year-section.module.css'

/** What happened in one year, or what no date is told of; and the documents published in it. */
export const YearSection = ({
  year,
  entries,
  documents,
}: {
  year: string
  entries: readonly NumberedEntry[]
  documents: readonly TimelineEntry[]
}) => (
  <section className={styles['year']} id={yearAnchor(year)}>
    <Spread>
      <h3>{year === '' ? words.timeline.undated : year}</h3>
      {year === '' && <p className={styles['note']}>{words.timeline.undatedNote}</p>}
    </Spread>
    {entries.length > 0 && <TimelineList entries={entries} />}
    <Spread>
      <YearDocuments documents={documents} />
    </Spread>
  </section>
)
