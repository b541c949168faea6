import type { Metadata } from 'next'
import { ComparisonList } from '../../compare/comparison-list.tsx'
import { comparisons } from '../../compare/comparisons.ts'
import { metadataOf } from '../../frame/metadata-of.ts'
import { siteAddress } from '../../frame/site-address.ts'
import { Still } from '../../frame/still.tsx'
import { StructuredData } from '../../frame/structured-data.tsx'
import { WidePageHead } from '../../frame/wide-page-head.tsx'
import { WideSection } from '../../frame/wide-section.tsx'
import { words } from '../../words.ts'

const { compare } = words

export const metadata: Metadata = metadataOf(compare.title, compare.lede, '/compare')

export default async function Page() {
  const all = await comparisons()
  const sections = [
    { title: compare.several, note: compare.severalNote, these: all.filter(({ shared }) => shared > 0) },
    { title: compare.apart, note: compare.apartNote, these: all.filter(({ shared }) => shared === 0) },
  ].filter(({ these }) => these.length > 0)
  return (
    <Still>
      <StructuredData
        data={{
          '@type': 'CollectionPage',
          name: compare.title,
          description: compare.lede,
          url: new URL('/compare', siteAddress).href,
          isPartOf: { '@type': 'Dataset', name: words.site.name, url: siteAddress.href },
        }}
      />
      <WidePageHead title={compare.title} lede={compare.lede} />
      {all.length === 0 && <p>{compare.none}</p>}
      {sections.map(({ title, note, these }) => (
        <WideSection key={title} title={title} note={note}>
          <ComparisonList caption={title} comparisons={these} />
        </WideSection>
      ))}
    </Still>
  )
}
