import type { ReactNode } from 'react'
import { words } from '../words.ts'
import styles from './note.module.css'
import { noteId, referenceId } from './note-id.ts'

/** A margin note, with its number. */
export const Note = ({ number, children }: { number: number; children: ReactNode }) => (
  <div className={styles['note']} id={noteId(number)} data-note={number}>
    <a
      className={styles['number']}
      href={`#${referenceId(number)}`}
      aria-label={`${number}: ${words.evidence.back}`}
    >
      {number}
    </a>
    <div>{children}</div>
  </div>
)
