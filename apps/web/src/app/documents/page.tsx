import type { RecordOf } from '@entente/domain'
import { every } from '@entente/domain/ledger'
import type { Metadata } from 'next'
import { DocumentList } from '../../document/document-list.tsx'
import { metadataOf } from '../../frame/metadata-of.ts'
import { PageHead } from '../../frame/page-head.tsx'
import { Still } from '../../frame/still.tsx'
import { ledger } from '../../ledger/ledger.ts'
import { groupBy } from '../../listing/group-by.ts'
import { SourceFilter } from '../../publishers/source-filter.tsx'
import { type DocumentSourceFacts, sourceOf } from '../../publishers/source-of.ts'
import { languageName } from '../../values/language-name.ts'
import { kindNames, words } from '../../words.ts'

const lede = words.kindNotes['document'] ?? ''

export const metadata: Metadata = metadataOf(kindNames('document'), lede, '/documents')

export default async function Page() {
  const records = await every((page) => ledger.list({ ...page, kind: 'document', sort: '-date' }))
  const documents = records.filter((record): record is RecordOf<'document'> => record.kind === 'document')
  const publishers = await ledger.publishers()
  const sources = await Promise.all(documents.map(sourceOf))
  const counts = (key: keyof DocumentSourceFacts) =>
    groupBy(
      sources.filter((one) => one[key] !== undefined),
      (one) => one[key] ?? '',
    )
  const options = (key: keyof DocumentSourceFacts, nameOf: (value: string) => string) =>
    [...counts(key)]
      .map(([value, these]) => [value, `${nameOf(value)} (${these.length})`] as const)
      .sort(([, one], [, other]) => one.localeCompare(other, words.locale))
  const labels = new Map(publishers.map(({ id, label }) => [id as string, label]))
  const { filter, any, showAll, publisher, standing, language, shown, noneShown } = words.publishers
  return (
    <>
      <PageHead
        title={kindNames('document')}
        lede={lede}
        what={words.collection.count(documents.length)}
        notes={<a href="/publishers">{words.publishers.title}</a>}
      />
      <SourceFilter
        words={{ filter, any, showAll, shown, noneShown }}
        filters={[
          {
            name: 'publisher',
            label: publisher,
            options: options('publisher', (one) => labels.get(one) ?? one),
          },
          {
            name: 'language',
            label: language,
            options: options('language', languageName),
          },
          {
            name: 'standing',
            label: standing,
            options: options('standing', (one) => words.publishers.standings[one] ?? one),
          },
        ]}
      />
      <Still>
        <DocumentList documents={documents} sources={sources} />
      </Still>
    </>
  )
}
