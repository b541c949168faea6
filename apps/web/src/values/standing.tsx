import { termName } from '../words.ts'
import { Mark } from './mark.tsx'
import styles from './standing.module.css'
import { markOfTone, toneOfState } from './tone-of-state.ts'

/** Where a thing stands: a mark, a word and a colour that say the same. */
export function Standing({ state }: { state: string }) {
  const tone = toneOfState(state) ?? 'pending'
  return (
    <span className={`${styles['standing']} ${styles[tone]}`}>
      <Mark name={markOfTone(tone)} />
      {termName(state)}
    </span>
  )
}
