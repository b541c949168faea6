import { words } from '../words.ts'
import styles from './contents.module.css'

/** A part of the page: the id of its heading, its name, and how many statements it holds. */
export interface ContentsItem {
  readonly id: string
  readonly name: string
  readonly count: number
}

/** Links to the parts of the page, each with how much stands there. */
export const Contents = ({ items }: { items: readonly ContentsItem[] }) => (
  <nav className={styles['contents']} aria-label={words.statements.parts}>
    <ul>
      {items.map(({ id, name, count }) => (
        <li key={id}>
          <a href={`#${id}`}>{name}</a> <span>{count}</span>
        </li>
      ))}
    </ul>
  </nav>
)
