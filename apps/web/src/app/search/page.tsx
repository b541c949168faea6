import { kinds } from '@entente/domain'
import type { Metadata } from 'next'
import { metadataOf } from '../../frame/metadata-of.ts'
import { PageHead } from '../../frame/page-head.tsx'
import { Section } from '../../frame/section.tsx'
import { Spread } from '../../frame/spread.tsx'
import { KindLinks } from '../../listing/kind-links.tsx'
import { boxWords } from '../../search/box-words.ts'
import { SearchBox } from '../../search/search-box.tsx'
import styles from '../../search/search-page.module.css'
import { words } from '../../words.ts'

export const metadata: Metadata = metadataOf(words.search.title, words.search.label, '/search')

const Page = () => (
  <>
    <PageHead title={words.search.title} />
    <div className={styles['search']}>
      <Spread>
        <p className={styles['instead']}>{words.search.noScript}</p>
        <SearchBox words={boxWords} />
      </Spread>
    </div>
    <Section title={words.search.byKind}>
      <Spread>
        <KindLinks kinds={kinds} />
      </Spread>
    </Section>
  </>
)

export default Page
