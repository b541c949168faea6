import { every } from '@entente/domain/ledger'
import type { Metadata } from 'next'
import { metadataOf } from '../../frame/metadata-of.ts'
import { PageHead } from '../../frame/page-head.tsx'
import { ledger } from '../../ledger/ledger.ts'
import { byYear } from '../../timeline/by-year.ts'
import { YearLinks } from '../../timeline/year-links.tsx'
import { YearSection } from '../../timeline/year-section.tsx'
import { words } from '../../words.ts'

export const metadata: Metadata = metadataOf(words.timeline.title, words.timeline.lede, '/timeline')

export default async function Page() {
  const years = byYear(await every((page) => ledger.timeline(page)))
  return (
    <>
      <PageHead
        title={words.timeline.title}
        lede={words.timeline.lede}
        notes={<YearLinks years={[...years.keys()]} />}
      />
      {[...years].map(([year, entries]) => (
        <YearSection key={year} year={year} entries={entries} />
      ))}
    </>
  )
}
