import type { DrawnLine } from './drawn-lines.ts'
import type { TieKind } from './tie-kind.ts'
import styles from './tie-line.module.css'

/** A tie as a line, in the style of its kind: an agreement is a double line, the others differ in stroke and dash. */
export const TieLine = ({ kind, ends }: { kind: TieKind; ends: Omit<DrawnLine, 'line'> }) => (
  <>
    <line className={styles[kind]} {...ends} />
    {kind === 'agreement' && <line className={styles['inside']} {...ends} />}
  </>
)
