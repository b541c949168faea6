import { ledger } from '../ledger/ledger.ts'
import { words } from '../words.ts'
import styles from './sources.module.css'

/** What everything rests on, in figures. */
export async function Sources() {
  const publishers = await ledger.publishers()
  const languages = new Set(publishers.flatMap((publisher) => publisher.languages))
  const { counts } = await ledger.info()
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <dl className={styles['sources']}>
      <Figure count={total} name={words.home.records} path="/search" />
      <Figure count={counts.document} name={words.home.documents(counts.document)} path="/documents" />
      <Figure count={publishers.length} name={words.home.publishers(publishers.length)} path="/publishers" />
      <Figure count={languages.size} name={words.home.languages(languages.size)} path="/documents" />
    </dl>
  )
}

const Figure = ({ count, name, path }: { count: number; name: string; path: string }) => (
  <div>
    <dt>
      <a href={path}>{name}</a>
    </dt>
    <dd>{count}</dd>
  </div>
)
