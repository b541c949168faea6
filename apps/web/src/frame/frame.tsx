import type { ReactNode } from 'react'
import { LightBothEnds } from '../evidence/light-both-ends.tsx'
import { boxWords } from '../search/box-words.ts'
import { SearchKey } from '../search/search-key.tsx'
import { words } from '../words.ts'
import { Footer } from './footer.tsx'
import styles from './frame.module.css'
import { Header } from './header.tsx'

/** What stands around the content of every page. */
export const Frame = ({ children }: { children: ReactNode }) => (
  <>
    <a className={styles['skip']} href="#content">
      {words.site.skip}
    </a>
    <Header />
    <main id="content" className={styles['content']} tabIndex={-1}>
      {children}
    </main>
    <Footer />
    <LightBothEnds />
    <SearchKey words={boxWords} title={words.search.title} close={words.search.close} />
  </>
)
