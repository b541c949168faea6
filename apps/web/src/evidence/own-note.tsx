import { words } from '../words.ts'
import styles from './own-note.module.css'

/** Stands in the place of a note beside a value of ours. */
export const OwnNote = () => <p className={styles['own']}>{words.evidence.own}</p>
