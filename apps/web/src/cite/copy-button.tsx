import { words } from '../words.ts'
import styles from './copy-button.module.css'

/** Copies the text of an element, once `CopyOnPress` listens, and says so. Without script the text can be selected. */
export const CopyButton = ({ of, name }: { of: string; name: string }) => (
  <span className={styles['copy']}>
    <button
      type="button"
      aria-label={name}
      data-copies={of}
      data-copied={words.cite.copied}
      data-not-copied={words.cite.notCopied}
    >
      {words.cite.copy}
    </button>
    <span role="status" />
  </span>
)
