import type { TimelineEntry } from '@entente/domain/ledger'
import columns from '../frame/spread.module.css'
import { addressOf, fieldAnchor } from '../ledger/address.ts'
import { DateValue } from '../values/date-value.tsx'
import { Standing } from '../values/standing.tsx'
import { kindName, words } from '../words.ts'
import { DateNote } from './date-note.tsx'
import styles from './timeline-list.module.css'

/** Entries of the timeline: the date as it is known, what it was, and how the date is known. */
export const TimelineList = ({ entries }: { entries: readonly TimelineEntry[] }) => (
  <ol className={styles['list']}>
    {entries.map((entry) => (
      <li key={entry.id} className={`${columns['spread']} ${styles['entry']}`}>
        <p className={`${columns['what']} ${styles['date']}`}>
          {entry.date === undefined ? words.dates.none : <DateValue date={entry.date} />}
        </p>
        <div className={columns['main']}>
          <p>
            <a href={`${addressOf(entry.kind, entry.id)}#${fieldAnchor(entry.field)}`}>{entry.label}</a>
          </p>
          <p className={styles['kind']}>
            {kindName(entry.kind)}
            {entry.status !== undefined && <Standing state={entry.status} />}
          </p>
        </div>
        <div className={columns['notes']}>
          <DateNote entry={entry} />
        </div>
      </li>
    ))}
  </ol>
)
