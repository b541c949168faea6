import styles from './verbatim.module.css'

/** The very words of a source, in quotation marks. */
export const Verbatim = ({ text }: { text: string }) => <q className={styles['verbatim']}>{text}</q>
