import type { ReactNode } from 'react'
import { CopyOnPress } from '../cite/copy-on-press.tsx'
import { LightBothEnds } from '../evidence/light-both-ends.tsx'
import { boxWords } from '../search/box-words.ts'
import { SearchKey } from '../search/search-key.tsx'
import { words } from '../words.ts'
import { Footer } from './footer.tsx'
import styles from './frame.module.css'
import { Header } from './header.tsx'
import { Still } from './still.tsx'

/** What stands around the content of every page. */
export const Frame = ({ children }: { children: ReactNode }) => (
  <>
    <Still>
      <a className={styles['skip']} href="#content">
        {words.site.skip}
      </a>
      <Header />
    </Still>
    <main id="content" className={styles['content']} tabIndex={-1}>
      {children}
    </main>
    <Still>
      <Footer />
    </Still>
    <CopyOnPress />
    <LightBothEnds />
    <SearchKey words={boxWords} title={words.search.title} close={words.search.close} />
  </>
)
