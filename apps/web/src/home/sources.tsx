import { ledger } from '../ledger/ledger.ts'
import { percent } from '../values/percent.ts'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import styles from './sources.module.css'

/** How many of the latest documents are named. */
const named = 3

/** What everything rests on, in figures, and the latest documents with how much of each is cited. */
export async function Sources() {
  const { items: documents } = await ledger.list({ kind: 'document', sort: '-date', limit: named })
  const publishers = await ledger.publishers()
  const languages = new Set(publishers.flatMap((publisher) => publisher.languages))
  const { counts } = await ledger.info()
  const coverages = await Promise.all(documents.map(({ id }) => ledger.coverage(id)))
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <aside className={styles['sources']} aria-label={words.home.source}>
      <p className={styles['figures']}>
        <b>{total}</b> {words.home.records} ·{' '}
        <a href="/documents">
          <b>{counts.document}</b> {words.home.documents(counts.document)}
        </a>{' '}
        ·{' '}
        <a href="/publishers">
          <b>{publishers.length}</b> {words.home.publishers(publishers.length)}
        </a>{' '}
        · <b>{languages.size}</b> {words.home.languages(languages.size)}
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
