import type { AccountRelation } from '@entente/domain'
import { Mark } from '../values/mark.tsx'
import { words } from '../words.ts'
import { referenceId } from './note-id.ts'
import styles from './relation-word.module.css'

const marks = { rival: 'diamond', supersedes: 'disc', refines: 'half', restates: 'ring' } as const

/** How an account stands to another: a mark, the word, and the number of that other one's note. */
export const RelationWord = ({ relation, number }: { relation: AccountRelation; number: number }) => (
  <span className={`${styles['relation']} ${styles[relation]}`}>
    <Mark name={marks[relation]} />
    {words.evidence.answers[relation]} <a href={`#${referenceId(number)}`}>{number}</a>
  </span>
)
