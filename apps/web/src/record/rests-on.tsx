import type { Reading } from '../reading/read-record.ts'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import { BasesTally } from './bases-tally.tsx'
import styles from './rests-on.module.css'

/** How many documents are named at once; more of them are unfolded on demand. */
const shown = 3

/** How a record is known, in a few lines: its independent sources, its documents and passages, and on which bases. */
export const RestsOn = ({ reading: { passages, bases, sources } }: { reading: Reading }) => {
  const documents = [...passages]
  return (
    <>
      {sources.length > 1 && <p className={styles['sources']}>{words.evidence.sources(sources.length)}</p>}
      {documents.length === 0 && <p>{words.evidence.restsOnNothing}</p>}
      {documents.slice(0, shown).map(restsOnLine)}
      {documents.length > shown && (
        <details>
          <summary>{words.evidence.moreDocuments(documents.length - shown)}</summary>
          {documents.slice(shown).map(restsOnLine)}
        </details>
      )}
      <BasesTally tally={bases} />
    </>
  )
}

const restsOnLine = ([document, numbers]: readonly [string, readonly string[]]) => (
  <p key={document}>
    {words.evidence.restsOn} {words.evidence.rests(numbers.length)} <RecordLink id={document} />
  </p>
)
