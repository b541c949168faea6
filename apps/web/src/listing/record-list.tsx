import type { EntenteRecord } from '@entente/domain'
import { dateOf, statusOf, typeOf } from '@entente/domain/ledger'
import columns from '../frame/spread.module.css'
import { addressOf } from '../ledger/address.ts'
import { DateValue } from '../values/date-value.tsx'
import { Standing } from '../values/standing.tsx'
import { termName } from '../words.ts'
import styles from './record-list.module.css'

/** Records one under the other: what each is and when, its label and summary, and where it stands. */
export const RecordList = ({ records }: { records: readonly EntenteRecord[] }) => (
  <ul className={styles['list']}>
    {records.map((record) => (
      <RecordLine key={record.id} record={record} />
    ))}
  </ul>
)

function RecordLine({ record }: { record: EntenteRecord }) {
  const type = typeOf(record)
  const date = dateOf(record)
  const status = statusOf(record)
  return (
    <li className={`${columns['spread']} ${styles['record']}`}>
      <div className={`${columns['what']} ${styles['what']}`}>
        {type !== undefined && <span>{termName(type)}</span>}
        {date !== undefined && <DateValue date={date} />}
      </div>
      <div className={columns['main']}>
        <a className={styles['label']} href={addressOf(record.kind, record.id)}>
          {record.label}
        </a>
        {record.summary !== undefined && <p className={styles['summary']}>{record.summary}</p>}
      </div>
      <div className={columns['notes']}>{status !== undefined && <Standing state={status} />}</div>
    </li>
  )
}
