import type { Unknown } from '@entente/domain'
import { words } from '../words.ts'
import { Mark } from './mark.tsx'
import styles from './unknown-value.module.css'

/** A value that the source withholds or does not give: a word of its own, never an empty place. */
export const UnknownValue = ({ unknown }: { unknown: Unknown['unknown'] }) => (
  <span className={styles['unknown']}>
    <Mark name="dash" />
    {words.values[unknown]}
  </span>
)
