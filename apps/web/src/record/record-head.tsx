import { statusOf } from '@entente/domain/ledger'
import type { ReactNode } from 'react'
import { PageHead } from '../frame/page-head.tsx'
import { collectionAddress } from '../ledger/address.ts'
import type { Reading } from '../reading/read-record.ts'
import { KindWord } from '../values/kind-word.tsx'
import { Standing } from '../values/standing.tsx'
import { RestsOn } from './rests-on.tsx'

/**
 * The head of a record's page: its kind and standing, its label and summary, and how it is known.
 * `notes` stands in place of the last.
 */
export function RecordHead({ reading, notes }: { reading: Reading; notes?: ReactNode }) {
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
        </>
      }
      notes={notes ?? <RestsOn reading={reading} />}
    />
  )
}
