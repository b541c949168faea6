import { siteAddress } from '../frame/site-address.ts'
import { Still } from '../frame/still.tsx'
import { StructuredData } from '../frame/structured-data.tsx'
import { WidePageHead } from '../frame/wide-page-head.tsx'
import { addressOf } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import { ledger } from '../ledger/ledger.ts'
import { referencesOf } from '../reading/references-of.ts'
import { linkedData } from '../record/linked-data.ts'
import { words } from '../words.ts'
import { compareAddress } from './compare-address.ts'
import type { Comparison } from './comparison.ts'
import styles from './comparison-page.module.css'
import { ComparisonTable } from './comparison-table.tsx'
import { ComparisonTopics } from './comparison-topics.tsx'
import { ledeOf } from './lede-of.ts'
import { SidesList } from './sides-list.tsx'

/** For how many sides a wide page has columns. */
const mostColumns = 5

/** What each side says of one record, and who speaks for each. */
export async function ComparisonPage({ comparison }: { comparison: Comparison }) {
  const { record, sides } = comparison
  const title = words.compare.headingOf(record.label)
  const lede = await ledeOf(comparison)
  const page = addressOf(record.kind, record.id)
  const references = referencesOf(record.id, await ledger.neighbours({ around: record.id }))
  const Form = sides.length > mostColumns ? ComparisonTopics : ComparisonTable
  const speakers = await Promise.all(sides.map(({ id }) => findRecord(id)))
  return (
    <Still>
      <StructuredData
        data={{
          '@type': 'WebPage',
          name: title,
          description: lede,
          url: new URL(compareAddress(record.id), siteAddress).href,
          about: linkedData(record),
          mentions: speakers.map(({ kind, id, label }) => ({
            '@id': new URL(addressOf(kind, id), siteAddress).href,
            name: label,
          })),
        }}
      />
      <WidePageHead title={title} lede={record.kind === 'dispute' ? record.question : lede} />
      <nav className={styles['links']} aria-label={words.compare.title}>
        <a href={page}>{words.compare.toRecord}</a>
        <a href="/compare">{words.compare.toAll}</a>
      </nav>
      <p className={styles['note']}>{words.compare.silence}</p>
      <Form comparison={comparison} page={page} references={references} />
      <SidesList sides={sides} />
    </Still>
  )
}
