import { Spread } from '../frame/spread.tsx'
import styles from './prose.module.css'

/** Paragraphs of reading text. */
export const Prose = ({ paragraphs }: { paragraphs: readonly string[] }) => (
  <Spread>
    <div className={styles['prose']}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  </Spread>
)
