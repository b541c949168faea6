import { ledger } from '../ledger/ledger.ts'
import { DocumentSource } from '../publishers/document-source.tsx'
import { percent } from '../values/percent.ts'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import styles from './latest-documents.module.css'

/** How many of the latest documents are named. */
const named = 5

/** The documents that were published last, by whom, and how much of each is cited. */
export async function LatestDocuments() {
  const { items: documents } = await ledger.list({ kind: 'document', sort: '-date', limit: named })
  return (
    <ul className={styles['documents']}>
      {documents.map(
        (document) =>
          document.kind === 'document' && (
            <li key={document.id}>
              <RecordLink id={document.id} />
              <p>
                <DocumentSource document={document} />
              </p>
              <Coverage id={document.id} />
            </li>
          ),
      )}
    </ul>
  )
}

async function Coverage({ id }: { id: string }) {
  const coverage = await ledger.coverage(id)
  if (!coverage) return null
  return <p>{words.home.passagesRead(coverage.passages.length, percent(coverage.cited, coverage.length))}</p>
}
