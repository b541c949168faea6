import { every } from '../ledger/every.ts'
import { ledger } from '../ledger/ledger.ts'
import { percent } from '../values/percent.ts'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import styles from './sources.module.css'

/** The documents that everything rests on, with how much of each is cited. */
export async function Sources() {
  const documents = await every((page) => ledger.list({ ...page, kind: 'document', sort: '-date' }))
  const { counts } = await ledger.info()
  const coverages = await Promise.all(documents.map(({ id }) => ledger.coverage(id)))
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <aside className={styles['sources']} aria-label={words.home.source}>
      <p className={styles['figures']}>
        <b>{total}</b> {words.home.records} · <b>{counts.document}</b> {words.home.documents(counts.document)}
      </p>
      <ul>
        {documents.map(({ id }, index) => {
          const coverage = coverages[index]
          return (
            <li key={id}>
              <RecordLink id={id} />
              {coverage && (
                <p className={styles['coverage']}>
                  {words.home.passagesRead(
                    coverage.passages.length,
                    percent(coverage.cited, coverage.length),
                  )}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </aside>
  )
}
