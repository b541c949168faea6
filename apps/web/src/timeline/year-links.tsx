import { words } from '../words.ts'
import { yearAnchor } from './year-anchor.ts'
import styles from './year-links.module.css'

/** Links to the years of the timeline. */
export const YearLinks = ({ years }: { years: readonly string[] }) => (
  <nav aria-label={words.timeline.years}>
    <ul className={styles['years']}>
      {years.map((year) => (
        <li key={year}>
          <a href={`#${yearAnchor(year)}`}>{year === '' ? words.timeline.undated : year}</a>
        </li>
      ))}
    </ul>
  </nav>
)
