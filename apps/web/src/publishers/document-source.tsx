import type { RecordOf } from '@entente/domain'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import styles from './document-source.module.css'
import { PublisherStanding } from './publisher-standing.tsx'
import { publishingOf } from './publishing-of.ts'

/** Who published a document and how that publisher stands; and that it gives again another's text, where it does. */
export async function DocumentSource({ document }: { document: RecordOf<'document'> }) {
  const { publisher, publishes } = await publishingOf(document)
  return (
    <span className={styles['source']}>
      {publisher === undefined ? words.publishers.unknown : <RecordLink id={publisher} />}
      {publishes && (
        <>
          , <PublisherStanding standing={publishes.standing} speaksFor={publishes.speaksFor} inline />
        </>
      )}
      {document.derivedFrom && (
        <>
          {'. '}
          {words.publishers.derived}{' '}
          {document.derivedFrom.map(({ from, passages }, index) => (
            <span key={from}>
              {index > 0 && ', '}
              <RecordLink id={from} />
              {passages && ` ${words.publishers.inPart}`}
            </span>
          ))}
        </>
      )}
    </span>
  )
}
