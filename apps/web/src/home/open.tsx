import type { EntenteRecord } from '@entente/domain'
import { every, statusOf } from '@entente/domain/ledger'
import { addressOf } from '../ledger/address.ts'
import { ledger } from '../ledger/ledger.ts'
import { AccountLine } from '../listing/account-line.tsx'
import { Mark } from '../values/mark.tsx'
import { RecordLink } from '../values/record-link.tsx'
import { Standing } from '../values/standing.tsx'
import { words } from '../words.ts'
import styles from './open.module.css'
import { goesOn, isOpen, waitsFor } from './open-matters.ts'
import { Stances } from './stances.tsx'

/** What is open: pending matters with what must come first, questions in dispute, and what was to be raised. */
export async function Open() {
  const records = await every((page) => ledger.list({ ...page, sort: '-date' }))
  const expected = records.filter((record) => record.kind === 'event').flatMap(toBeRaised)
  return (
    <ul className={styles['matters']}>
      {mostWaitedFor(records.filter(isOpen)).map((record) => (
        <Matter key={record.id} record={record} />
      ))}
      {expected.map(({ event, topic, about, key }) => (
        <li key={key} className={styles['matter']}>
          <p className={styles['standing']}>
            <Mark name="ring" />
            {words.home.toBeRaised}
          </p>
          <p>{about === undefined ? <RecordLink id={event} /> : <RecordLink id={about} />}</p>
          <AccountLine accounts={topic} />
        </li>
      ))}
    </ul>
  )
}

/** Agreements come first, then what waits for something, then disputes and who is held, then what merely is not settled yet. */
function mostWaitedFor(records: readonly EntenteRecord[]): readonly EntenteRecord[] {
  const weight = (record: EntenteRecord) =>
    record.kind === 'agreement'
      ? 0
      : waitsFor(record).length > 0
        ? 1
        : record.kind === 'dispute' || goesOn(record)
          ? 2
          : 3
  return [...records].sort((a, b) => weight(a) - weight(b))
}

const toBeRaised = (event: Extract<EntenteRecord, { kind: 'event' }>) =>
  (event.agenda ?? [])
    .filter(({ state }) => state[0]?.value === 'expected')
    .map(({ topic, about }, index) => ({ event: event.id, topic, about, key: `${event.id}-${index}` }))

function Matter({ record }: { record: EntenteRecord }) {
  const status = statusOf(record)
  const conditions = waitsFor(record)
  return (
    <li className={styles['matter']}>
      <p className={styles['standing']}>
        {status === undefined ? (
          <>
            <Mark name={record.kind === 'dispute' ? 'diamond' : 'half'} />
            {record.kind === 'dispute' ? words.home.disputed : words.home.goesOn}
          </>
        ) : (
          <Standing state={status} />
        )}
      </p>
      <p>
        <a href={addressOf(record.kind, record.id)}>{record.label}</a>
      </p>
      {conditions.map(({ condition }) => (
        <AccountLine key={JSON.stringify(condition)} accounts={condition} before={words.home.first} />
      ))}
      {record.kind === 'dispute' && <Stances dispute={record} />}
      {conditions.length === 0 && record.kind !== 'dispute' && record.summary !== undefined && (
        <p className={styles['summary']}>{record.summary}</p>
      )}
    </li>
  )
}
