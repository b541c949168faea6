import { every } from '@entente/domain/ledger'
import { addressOf } from '../ledger/address.ts'
import { ledger } from '../ledger/ledger.ts'
import { DateValue } from '../values/date-value.tsx'
import { Standing } from '../values/standing.tsx'
import styles from './latest.module.css'

/** How many of the last entries of the timeline are told. */
const shown = 8

/** The last dated events and agreements, the latest first. */
export async function Latest() {
  const entries = await every((page) => ledger.timeline(page))
  const last = entries
    .filter(({ kind, date }) => date !== undefined && (kind === 'event' || kind === 'agreement'))
    .slice(-shown)
    .reverse()
  return (
    <ol className={styles['latest']}>
      {last.map(({ id, kind, label, date, status }) => (
        <li key={id}>
          <p className={styles['date']}>{date !== undefined && <DateValue date={date} />}</p>
          <p>
            <a href={addressOf(kind, id)}>{label}</a>
          </p>
          <p className={styles['state']}>{status !== undefined && <Standing state={status} />}</p>
        </li>
      ))}
    </ol>
  )
}
