import type { Kind } from '@entente/domain'
import type { PassageCoverage } from '@entente/domain/ledger'
import { addressOf, fieldAnchor } from '../ledger/address.ts'
import { groupBy } from '../listing/group-by.ts'
import { kindName, kindNames, words } from '../words.ts'
import styles from './carried.module.css'

/** Kinds that tell what was done come before these, which tell who and where. */
const actorsAndPlaces: readonly Kind[] = ['person', 'country', 'organization', 'place', 'document']

/** How many records a passage shows at once; the others unfold, so that the passages stay the main thing. */
const shownAtOnce = 4

/** The records that rest on a passage, kind by kind, each leading to the field that does. */
export function Carried({ records }: { records: PassageCoverage['carries'] }) {
  const isLate = ({ kind }: { kind: Kind }) => actorsAndPlaces.includes(kind)
  const ordered = [...records.filter((record) => !isLate(record)), ...records.filter(isLate)]
  if (ordered.length <= shownAtOnce + 1) return <ByKind records={ordered} />
  return (
    <>
      <ByKind records={ordered.slice(0, shownAtOnce)} />
      <details className={styles['more']}>
        <summary>{words.document.moreRecords(ordered.length - shownAtOnce)}</summary>
        <ByKind records={ordered.slice(shownAtOnce)} />
      </details>
    </>
  )
}

const ByKind = ({ records }: { records: PassageCoverage['carries'] }) =>
  [...groupBy(records, ({ kind }) => kind)].map(([kind, these]) => (
    <div key={kind} className={styles['kind']}>
      <p>{these.length === 1 ? kindName(kind) : kindNames(kind)}</p>
      <ul>
        {these.map((record) => (
          <li key={record.id}>
            <a href={`${addressOf(record.kind, record.id)}#${fieldAnchor(record.fields[0] ?? '')}`}>
              {record.label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  ))
