import type { Ref } from 'react'
import type { Hit } from './load-index.ts'
import { markedWords } from './marked-words.ts'
import styles from './search-box.module.css'

/** What was found, the best first: each with its kind, and the words that matched marked. */
export const Results = ({ hits, list }: { hits: readonly Hit[]; list: Ref<HTMLOListElement> }) => (
  <ol ref={list} className={styles['results']}>
    {hits.map(({ id, path, kind, label, summary, terms }) => (
      <li key={id}>
        <a href={path}>
          <Marked text={label} terms={terms} />
        </a>{' '}
        <span className={styles['kind']}>{kind}</span>
        {summary !== '' && (
          <p className={styles['summary']}>
            <Marked text={summary} terms={terms} />
          </p>
        )}
      </li>
    ))}
  </ol>
)

const Marked = ({ text, terms }: { text: string; terms: ReadonlySet<string> }) =>
  markedWords(text, terms).map(({ text: part, isFound }, at) =>
    isFound ? <mark key={at}>{part}</mark> : part,
  )
