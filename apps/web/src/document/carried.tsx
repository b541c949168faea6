import type { Kind } from '@entente/domain'
import type { PassageCoverage } from '@entente/domain/ledger'
import { addressOf, fieldAnchor } from '../ledger/address.ts'
import { groupBy } from '../listing/group-by.ts'
import { kindName, kindNames } from '../words.ts'
import styles from './carried.module.css'

/** Kinds that tell what was done come before those that tell who and where. */
const actorsAndPlaces: readonly Kind[] = ['person', 'country', 'organization', 'place', 'document']

/** The records that rest on a passage, kind by kind, each leading to the field that does. */
export function Carried({ records }: { records: PassageCoverage['carries'] }) {
  const isLate = (kind: Kind) => actorsAndPlaces.includes(kind)
  const ordered = [
    ...records.filter(({ kind }) => !isLate(kind)),
    ...records.filter(({ kind }) => isLate(kind)),
  ]
  return [...groupBy(ordered, ({ kind }) => kind)].map(([kind, these]) => (
    <p key={kind} className={styles['kind']}>
      <span>{these.length === 1 ? kindName(kind) : kindNames(kind)}</span>{' '}
      {these.map((record, index) => (
        <span key={record.id}>
          {index > 0 && ', '}
          <a href={`${addressOf(record.kind, record.id)}#${fieldAnchor(record.fields[0] ?? '')}`}>
            {record.label}
          </a>
        </span>
      ))}
    </p>
  ))
}
