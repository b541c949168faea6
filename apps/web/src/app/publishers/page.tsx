import type { Metadata } from 'next'
import { metadataOf } from '../../frame/metadata-of.ts'
import { Still } from '../../frame/still.tsx'
import { WidePageHead } from '../../frame/wide-page-head.tsx'
import { WideSection } from '../../frame/wide-section.tsx'
import { ledger } from '../../ledger/ledger.ts'
import { PublisherTable } from '../../publishers/publisher-table.tsx'
import { words } from '../../words.ts'

export const metadata: Metadata = metadataOf(words.publishers.title, words.publishers.lede, '/publishers')

export default async function Page() {
  const publishers = await ledger.publishers()
  return (
    <Still>
      <WidePageHead title={words.publishers.title} lede={words.publishers.lede} />
      <WideSection title={words.publishers.all} note={words.publishers.note}>
        <PublisherTable publishers={publishers} />
      </WideSection>
    </Still>
  )
}
