import type { Progress } from './check-copy.ts'
import styles from './check-progress.module.css'
import { fill } from './fill.ts'
import { counted, type VerifyWords } from './verify-words.ts'

/** How far a check has come, and the button that stops it. */
export const CheckProgress = ({
  progress: { phase, share },
  passages,
  words,
  onCancel,
}: {
  progress: Progress
  passages: number
  words: VerifyWords
  onCancel: () => void
}) => {
  const told = fill(words.phases[phase], { passages: counted(passages, words) })
  return (
    <div className={styles['progress']}>
      <span>{told}</span>
      <progress max={1} value={share} aria-label={told} />
      <button type="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  )
}
