import { words } from '../words.ts'
import styles from './contents.module.css'

/** Links to the sections of the page. */
export const Contents = ({
  sections,
}: {
  sections: readonly { readonly id: string; readonly title: string }[]
}) => (
  <nav aria-label={words.method.contents}>
    <ul className={styles['contents']}>
      {sections.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
)
