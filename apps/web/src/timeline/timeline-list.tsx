import type { TimelineEntry } from '@entente/domain/ledger'
import columns from '../frame/spread.module.css'
import { addressOf, fieldAnchor } from '../ledger/address.ts'
import { DateValue } from '../values/date-value.tsx'
import { Standing } from '../values/standing.tsx'
import { toneOfState } from '../values/tone-of-state.ts'
import { kindName, words } from '../words.ts'
import { DateNote } from './date-note.tsx'
import { entryAnchor } from './entry-anchor.ts'
import styles from './timeline-list.module.css'

/**
 * Entries of the timeline: the date as it is known, what it was, and how the date is known. Those that have a number
 * show it, and can be led to.
 */
export const TimelineList = ({
  entries,
}: {
  entries: readonly (TimelineEntry & { readonly number?: number })[]
}) => (
  <ol className={styles['list']}>
    {entries.map((entry) => (
      <li
        key={entry.id}
        className={`${columns['spread']} ${styles['entry']}`}
        {...(entry.number === undefined ? {} : { id: entryAnchor(entry.id) })}
      >
        <p className={`${columns['what']} ${styles['date']}`}>
          {entry.number !== undefined && <b className={styles['number']}>{entry.number}</b>}
          <span data-told="">
            {entry.date === undefined ? words.dates.none : <DateValue date={entry.date} />}
          </span>
        </p>
        <div className={columns['main']}>
          <p>
            <a href={`${addressOf(entry.kind, entry.id)}#${fieldAnchor(entry.field)}`} data-told="">
              {entry.label}
            </a>
          </p>
          <p className={styles['kind']}>
            <span data-told="">{kindName(entry.kind)}</span>
            {entry.status !== undefined && !isMatterOfCourse(entry) && <Standing state={entry.status} />}
          </p>
        </div>
        <div className={columns['notes']}>
          <DateNote entry={entry} />
        </div>
      </li>
    ))}
  </ol>
)

/** That an event happened or words were said goes without saying; where they stand otherwise is news. */
const isMatterOfCourse = ({ kind, status }: TimelineEntry): boolean =>
  (kind === 'event' || kind === 'statement') && toneOfState(status ?? '') === 'settled'
