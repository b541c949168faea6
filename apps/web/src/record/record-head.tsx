import { statusOf } from '@entente/domain/ledger'
import type { ReactNode } from 'react'
import { PageHead } from '../frame/page-head.tsx'
import { collectionAddress } from '../ledger/address.ts'
import type { Reading } from '../reading/read-record.ts'
import { KindWord } from '../values/kind-word.tsx'
import { Standing } from '../values/standing.tsx'
import { OnThisPage, type PageSection } from './on-this-page.tsx'
import { RestsOn } from './rests-on.tsx'

/**
 * The head of a record's page: its kind and standing, its label and summary, and how it is known.
 * `notes` stands in place of the last; `contents` are the sections of the page.
 */
export function RecordHead({
  reading,
  notes,
  contents = [],
}: {
  reading: Reading
  notes?: ReactNode
  contents?: readonly PageSection[]
}) {
  const { record } = reading
  const status = statusOf(record)
  return (
    <PageHead
      title={record.label}
      lede={record.summary}
      what={
        <>
          <a href={collectionAddress(record.kind)}>
            <KindWord kind={record.kind} />
          </a>
          {status !== undefined && <Standing state={status} />}
          <OnThisPage sections={contents} />
        </>
      }
      notes={notes ?? <RestsOn reading={reading} />}
    />
  )
}
