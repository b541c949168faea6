import { words } from '../words.ts'
import styles from './on-this-page.module.css'

/** A section of a page, for the list of them. */
export interface PageSection {
  readonly id: string
  readonly title: string
}

/** The sections of a long page, at its left on wide screens. */
export const OnThisPage = ({ sections }: { sections: readonly PageSection[] }) =>
  sections.length > 2 && (
    <nav className={styles['contents']} aria-label={words.record.contents}>
      <p className={styles['title']}>{words.record.contents}</p>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
