import { DocumentName } from '../evidence/document-name.tsx'
import type { Reading } from '../reading/read-record.ts'
import { words } from '../words.ts'
import { BasesTally } from './bases-tally.tsx'
import styles from './rests-on.module.css'

/** How many documents are named at once; more of them are unfolded on demand. */
const shown = 6

type Documents = readonly (readonly [string, readonly string[]])[]

/** How a record is known, in a few lines: its independent sources, its documents by their short names, and on which bases. */
export function RestsOn({ reading: { passages, bases, sources } }: { reading: Reading }) {
  const documents = [...passages]
  const count = documents.reduce((sum, [, numbers]) => sum + numbers.length, 0)
  return (
    <>
      {sources.length > 1 && <p className={styles['sources']}>{words.evidence.sources(sources.length)}</p>}
      {documents.length === 0 ? (
        <p>{words.evidence.restsOnNothing}</p>
      ) : (
        <p>{words.record.restsOn(count, documents.length)}</p>
      )}
      <Names documents={documents.slice(0, shown)} />
      {documents.length > shown && (
        <details>
          <summary>{words.record.moreDocuments(documents.length - shown)}</summary>
          <Names documents={documents.slice(shown)} />
        </details>
      )}
      <BasesTally tally={bases} />
    </>
  )
}

const Names = ({ documents }: { documents: Documents }) => (
  <p>
    {documents.map(([id], index) => (
      <span key={id}>
        {index > 0 && ' · '}
        <DocumentName id={id} />
      </span>
    ))}
  </p>
)
