import type { Metadata } from 'next'
import { siteAddress } from '../frame/site-address.ts'
import { Still } from '../frame/still.tsx'
import { StructuredData } from '../frame/structured-data.tsx'
import { Differences } from '../home/differences.tsx'
import { Dossiers } from '../home/dossiers.tsx'
import styles from '../home/home.module.css'
import { Latest } from '../home/latest.tsx'
import { LatestDocuments } from '../home/latest-documents.tsx'
import { Open } from '../home/open.tsx'
import { Pledged } from '../home/pledged.tsx'
import { Sources } from '../home/sources.tsx'
import { Stands } from '../home/stands.tsx'
import { SmallMap } from '../map/small-map.tsx'
import { SmallTimeline } from '../timeline/small-timeline.tsx'
import { words } from '../words.ts'

export const metadata: Metadata = { alternates: { canonical: '/' } }

const Page = () => (
  <Still>
    <StructuredData
      data={{
        '@type': 'Dataset',
        name: words.site.name,
        description: words.site.description,
        url: siteAddress.href,
        license: 'https://creativecommons.org/licenses/by/4.0/',
      }}
    />
    <header className={styles['hero']}>
      <div>
        <h1>{words.site.title}</h1>
        <p className={styles['lede']}>{words.site.lede}</p>
        <Sources />
      </div>
      <SmallMap />
    </header>
    <Dossiers />
    <section className={styles['section']}>
      <h2>{words.home.pledged}</h2>
      <p className={styles['note']}>{words.home.pledgedNote}</p>
      <Pledged />
      <p className={styles['more']}>
        <a href="/ledger">{words.home.toLedger}</a>
      </p>
    </section>
    <div className={styles['columns']}>
      <section className={styles['section']}>
        <h2>{words.home.open}</h2>
        <p className={styles['note']}>{words.home.openNote}</p>
        <Open />
      </section>
      <section className={styles['section']}>
        <h2>{words.home.stands}</h2>
        <p className={styles['note']}>{words.home.standsNote}</p>
        <Stands />
      </section>
    </div>
    <section className={styles['section']}>
      <h2>{words.home.lately}</h2>
      <SmallTimeline />
    </section>
    <section className={styles['section']}>
      <h2>{words.home.differ}</h2>
      <p className={styles['note']}>{words.home.differNote}</p>
      <Differences />
    </section>
    <div className={styles['columns']}>
      <section className={styles['section']}>
        <h2>{words.home.latest}</h2>
        <Latest />
        <p className={styles['more']}>
          <a href="/timeline">{words.home.earlier}</a>
        </p>
      </section>
      <section className={styles['section']}>
        <h2>{words.home.latestDocuments}</h2>
        <LatestDocuments />
      </section>
    </div>
  </Still>
)

export default Page
