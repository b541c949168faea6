import { termName } from '../words.ts'
import { Mark, type MarkName } from './mark.tsx'
import styles from './stance.module.css'

const marks: Readonly<Record<string, MarkName>> = {
  affirms: 'disc',
  rejects: 'ring',
  asks: 'arrow',
  mixed: 'half',
  abstains: 'dash',
}

/** The stances that are told apart. */
export const stances: readonly string[] = Object.keys(marks)

/** Where an actor stands on a question: a mark and the word, all in one ink, since no stance is better than another. */
export const Stance = ({ stance }: { stance: string }) => (
  <span className={styles['stance']}>
    <Mark name={marks[stance] ?? 'dash'} />
    {termName(stance)}
  </span>
)
