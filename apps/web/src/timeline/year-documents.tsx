import type { TimelineEntry } from '@entente/domain/ledger'
import { addressOf } from '../ledger/address.ts'
import { dateInWords } from '../values/date-in-words.ts'
import { words } from '../words.ts'
import styles from './year-documents.module.css'

/** The documents published in a year, folded away, so that they do not stand between what happened. */
export const YearDocuments = ({ documents }: { documents: readonly TimelineEntry[] }) =>
  documents.length > 0 && (
    <details className={styles['documents']}>
      <summary>{words.timeline.documents(documents.length)}</summary>
      <ol>
        {documents.map(({ id, kind, label, date }) => (
          <li key={id}>
            <span>{date === undefined ? words.dates.none : dateInWords(date, 'short')}</span>
            <a href={addressOf(kind, id)}>{label}</a>
          </li>
        ))}
      </ol>
    </details>
  )
