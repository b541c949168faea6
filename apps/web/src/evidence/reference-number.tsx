import { words } from '../words.ts'
import { noteId, referenceId } from './note-id.ts'
import styles from './reference-number.module.css'

/** The raised number after a value, which leads to the note that says what it rests on. */
export const ReferenceNumber = ({ number, first = true }: { number: number; first?: boolean }) => (
  <sup className={styles['reference']}>
    <a
      href={`#${noteId(number)}`}
      id={first ? referenceId(number) : undefined}
      aria-label={words.evidence.reference(number)}
    >
      {number}
    </a>
  </sup>
)
