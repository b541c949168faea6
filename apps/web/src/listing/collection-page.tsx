import type { Kind } from '@entente/domain'
import { every } from '@entente/domain/ledger'
import { PageHead } from '../frame/page-head.tsx'
import { Still } from '../frame/still.tsx'
import { ledger } from '../ledger/ledger.ts'
import { kindNames, words } from '../words.ts'
import { RecordList } from './record-list.tsx'

/** The index of one kind of record. */
export async function CollectionPage({ kind }: { kind: Kind }) {
  const records = await every((page) => ledger.list({ ...page, kind, sort: 'label' }))
  return (
    <Still>
      <PageHead
        title={kindNames(kind)}
        lede={words.kindNotes[kind]}
        what={words.collection.count(records.length)}
      />
      {records.length === 0 ? <p>{words.collection.empty}</p> : <RecordList records={records} />}
    </Still>
  )
}
