import type { Kind } from '@entente/domain'
import { every, statusOf } from '@entente/domain/ledger'
import { addressOf } from '../ledger/address.ts'
import { ledger } from '../ledger/ledger.ts'
import { groupBy } from '../listing/group-by.ts'
import { Standing } from '../values/standing.tsx'
import { kindNames } from '../words.ts'
import { isOpen } from './open-matters.ts'
import styles from './stands.module.css'

const told: readonly Kind[] = ['agreement', 'project', 'commitment']

/** What stands: agreements, projects and commitments that are no longer pending, by status. */
export async function Stands() {
  const records = (
    await Promise.all(told.map((kind) => every((page) => ledger.list({ ...page, kind, sort: 'label' }))))
  )
    .flat()
    .filter((record) => !isOpen(record))
  return (
    <>
      {told.map((kind) => {
        const byStatus = groupBy(
          records.filter((record) => record.kind === kind),
          (record) => statusOf(record) ?? '',
        )
        return byStatus.size === 0 ? null : (
          <section key={kind} className={styles['kind']}>
            <h3>{kindNames(kind)}</h3>
            {[...byStatus].map(([status, these]) => (
              <div key={status} className={styles['status']}>
                <p>
                  <Standing state={status} />
                </p>
                <ul>
                  {these.map((record) => (
                    <li key={record.id}>
                      <a href={addressOf(record.kind, record.id)}>{record.label}</a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </section>
        )
      })}
    </>
  )
}
