import tones from '../values/standing.module.css'
import { toneOfState } from '../values/tone-of-state.ts'
import type { LadderStep } from './ladder-steps.ts'
import styles from './status-dot.module.css'

/** The mark of a rung: filled where it was reached, hollow where not, crossed out where it ended the matter. */
export function StatusDot({ how, state }: Pick<LadderStep, 'how' | 'state'>) {
  const isReached = how === 'reached' || how === 'present'
  const tone = toneOfState(state) ?? 'pending'
  return (
    <svg
      className={`${styles['dot']} ${how === 'present' ? tones[tone] : ''} ${isReached ? '' : styles['hollow']}`}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <circle className={styles['paper']} cx="10" cy="10" r="10" />
      {how === 'present' && (
        <circle cx="10" cy="10" r="8.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
      )}
      {isReached && tone === 'ended' ? (
        <path d="M6 6l8 8m0-8l-8 8" fill="none" stroke="currentColor" strokeWidth="2.4" />
      ) : (
        <circle
          cx="10"
          cy="10"
          r="5.2"
          fill={isReached ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.6"
        />
      )}
    </svg>
  )
}
