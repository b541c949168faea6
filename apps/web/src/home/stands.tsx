import type { EntenteRecord, Kind } from '@entente/domain'
import { every, statusOf } from '@entente/domain/ledger'
import { addressOf, collectionAddress } from '../ledger/address.ts'
import { ledger } from '../ledger/ledger.ts'
import { groupBy } from '../listing/group-by.ts'
import { Standing } from '../values/standing.tsx'
import { kindNames, words } from '../words.ts'
import { isOpen } from './open-matters.ts'
import styles from './stands.module.css'

const told: readonly Kind[] = ['agreement', 'project', 'commitment']

/** How many records of one state are named at once; more of them unfold. */
const named = 4

/** What stands: agreements, projects and commitments that are no longer pending, by status. */
export async function Stands() {
  const records = (
    await Promise.all(told.map((kind) => every((page) => ledger.list({ ...page, kind, sort: 'label' }))))
  )
    .flat()
    .filter((record) => !isOpen(record) && statusOf(record) !== undefined)
  return (
    <>
      {told.map((kind) => {
        const these = records.filter((record) => record.kind === kind)
        return these.length === 0 ? null : (
          <section key={kind} className={styles['kind']}>
            <h3>
              <a href={collectionAddress(kind)}>{kindNames(kind)}</a>
            </h3>
            {[...groupBy(these, (record) => statusOf(record) ?? '')].map(([status, some]) => (
              <div key={status} className={styles['status']}>
                <p>
                  <Standing state={status} /> <span className={styles['count']}>{some.length}</span>
                </p>
                <div>
                  <Names records={some.slice(0, named)} />
                  {some.length > named && (
                    <details>
                      <summary>{words.evidence.more(some.length - named)}</summary>
                      <Names records={some.slice(named)} />
                    </details>
                  )}
                </div>
              </div>
            ))}
          </section>
        )
      })}
    </>
  )
}

const Names = ({ records }: { records: readonly EntenteRecord[] }) => (
  <ul>
    {records.map((record) => (
      <li key={record.id}>
        <a href={addressOf(record.kind, record.id)}>{record.label}</a>
      </li>
    ))}
  </ul>
)
