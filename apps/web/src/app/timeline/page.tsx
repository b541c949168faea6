import type { Metadata } from 'next'
import { metadataOf } from '../../frame/metadata-of.ts'
import { Still } from '../../frame/still.tsx'
import { WidePageHead } from '../../frame/wide-page-head.tsx'
import { byYear } from '../../timeline/by-year.ts'
import { told } from '../../timeline/entries.ts'
import { Overview } from '../../timeline/overview.tsx'
import { WholeList } from '../../timeline/whole-list.tsx'
import { words } from '../../words.ts'

export const metadata: Metadata = metadataOf(words.timeline.title, words.timeline.lede, '/timeline')

export default async function Page() {
  const { entries, documents } = await told()
  return (
    <>
      <WidePageHead title={words.timeline.title} lede={words.timeline.lede} />
      <Overview entries={entries} />
      <Still>
        <WholeList entries={byYear(entries)} documents={byYear(documents)} />
      </Still>
    </>
  )
}
