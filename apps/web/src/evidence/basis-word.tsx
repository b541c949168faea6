import type { Basis } from '@entente/domain'
import { Mark } from '../values/mark.tsx'
import { words } from '../words.ts'
import styles from './basis-word.module.css'
import { markOfBasis } from './mark-of-basis.ts'

/** How a value is known: a mark and the word. */
export const BasisWord = ({ basis }: { basis: Basis }) => (
  <span className={`${styles['basis']} ${styles[basis]}`}>
    <Mark name={markOfBasis(basis)} />
    {words.evidence.bases[basis].word}
  </span>
)
