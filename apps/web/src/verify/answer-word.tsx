import type { Answer } from '@entente/anchor'
import type { ReactNode } from 'react'
import { Mark, type MarkName } from '../values/mark.tsx'
import styles from './answer-word.module.css'

const marks: Record<Answer, MarkName> = { exact: 'disc', moved: 'arrow', changed: 'half', gone: 'cross' }

/** What became of a passage: a mark, a word and a colour that say the same. */
export const AnswerWord = ({ answer, children }: { answer: Answer; children: ReactNode }) => (
  <span className={`${styles['answer']} ${styles[answer]}`}>
    <Mark name={marks[answer]} />
    {children}
  </span>
)
