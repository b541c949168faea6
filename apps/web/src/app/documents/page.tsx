import type { RecordOf } from '@entente/domain'
import { every } from '@entente/domain/ledger'
import type { Metadata } from 'next'
import { DocumentList } from '../../document/document-list.tsx'
import { metadataOf } from '../../frame/metadata-of.ts'
import { PageHead } from '../../frame/page-head.tsx'
import { ledger } from '../../ledger/ledger.ts'
import { SourceFilter } from '../../publishers/source-filter.tsx'
import { sourceOf } from '../../publishers/source-of.ts'
import { languageName } from '../../values/language-name.ts'
import { kindNames, words } from '../../words.ts'

const lede = words.kindNotes['document'] ?? ''

export const metadata: Metadata = metadataOf(kindNames('document'), lede, '/documents')

export default async function Page() {
  const records = await every((page) => ledger.list({ ...page, kind: 'document', sort: '-date' }))
  const documents = records.filter((record): record is RecordOf<'document'> => record.kind === 'document')
  const publishers = await ledger.publishers()
  const sources = await Promise.all(documents.map(sourceOf))
  const standings = [...new Set(sources.flatMap(({ standing }) => standing ?? []))].sort()
  const languages = [...new Set(sources.map(({ language }) => language))].sort()
  const { filter, any, publisher, standing, language, shown } = words.publishers
  return (
    <>
      <PageHead
        title={kindNames('document')}
        lede={lede}
        what={words.collection.count(documents.length)}
        notes={<a href="/publishers">{words.publishers.title}</a>}
      />
      <SourceFilter
        words={{ filter, any, shown }}
        filters={[
          { name: 'publisher', label: publisher, options: publishers.map(({ id, label }) => [id, label]) },
          {
            name: 'standing',
            label: standing,
            options: standings.map((one) => [one, words.publishers.standings[one] ?? one]),
          },
          { name: 'language', label: language, options: languages.map((one) => [one, languageName(one)]) },
        ]}
      />
      <DocumentList documents={documents} sources={sources} />
    </>
  )
}
