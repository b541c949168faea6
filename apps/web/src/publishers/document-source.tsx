import { leadValue, type RecordOf } from '@entente/domain'
import { findRecord } from '../ledger/find-record.ts'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import styles from './document-source.module.css'
import { PublisherStanding } from './publisher-standing.tsx'

/** Who published a document and how that publisher stands; and that it gives again another's text, where it does. */
export async function DocumentSource({ document }: { document: RecordOf<'document'> }) {
  const id = leadValue<string>(document.publisher)
  const publisher = id === undefined ? undefined : await findRecord(id)
  const publishes = publisher?.kind === 'organization' ? publisher.publishes : undefined
  return (
    <span className={styles['source']}>
      {id === undefined ? words.publishers.unknown : <RecordLink id={id} />}
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
