import type { Corroboration } from '@entente/domain/ledger'
import { DateValue } from '../values/date-value.tsx'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import styles from './sources-line.module.css'

/** How many independent sources say an account and since when, where they are several, and whose word alone it is. */
export function SourcesLine({
  corroboration,
  onWordOf,
}: {
  corroboration: Corroboration | undefined
  onWordOf: string | undefined
}) {
  const { sources = [], since } = corroboration ?? {}
  return (
    <>
      {sources.length > 1 && (
        <p className={styles['sources']}>
          {words.evidence.sources(sources.length)}
          {since !== undefined && (
            <>
              , {words.evidence.since} <DateValue date={since} />
            </>
          )}
        </p>
      )}
      {onWordOf !== undefined && (
        <p className={styles['alone']}>
          {words.evidence.onWordOf} <RecordLink id={onWordOf} /> {words.evidence.alone}
        </p>
      )}
    </>
  )
}
