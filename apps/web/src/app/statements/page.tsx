import { leadValue, type RecordOf } from '@entente/domain'
import { every } from '@entente/domain/ledger'
import type { Metadata } from 'next'
import { metadataOf } from '../../frame/metadata-of.ts'
import { PageHead } from '../../frame/page-head.tsx'
import { ledger } from '../../ledger/ledger.ts'
import { groupBy } from '../../listing/group-by.ts'
import { SpeakerSection } from '../../statements/speaker-section.tsx'
import { words } from '../../words.ts'

export const metadata: Metadata = metadataOf(words.statements.title, words.statements.lede, '/statements')

export default async function Page() {
  const records = await every((page) => ledger.list({ ...page, kind: 'statement', sort: 'date' }))
  const statements = records.filter((record): record is RecordOf<'statement'> => record.kind === 'statement')
  const bySpeaker = groupBy(statements, ({ speaker }) => leadValue<string>(speaker) ?? '')
  const speakers = [...bySpeaker].sort(([, a], [, b]) => b.length - a.length)
  return (
    <>
      <PageHead
        title={words.statements.title}
        lede={words.statements.lede}
        what={words.collection.count(statements.length)}
      />
      {speakers.map(([speaker, these]) => (
        <SpeakerSection key={speaker} speaker={speaker} statements={these} />
      ))}
    </>
  )
}
