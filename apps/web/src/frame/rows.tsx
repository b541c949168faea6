import type { ReactNode } from 'react'
import { words } from '../words.ts'
import styles from './rows.module.css'
import columns from './spread.module.css'

/** A list of rows, each of which reads across: a label, what is told, and how we know. */
export const Rows = ({ children }: { children: ReactNode }) => <dl>{children}</dl>

/** What every row can be given, and the parts of records hand on. */
export interface RowProps {
  /** An id to lead to; the label then leads to it, so that its address can be copied. */
  readonly id?: string
  /** Whether the row belongs under the one before, without a line between them. */
  readonly inside?: boolean
  /** Whether the label is the same as that of the row before; it is then there, but not shown again. */
  readonly sameLabel?: boolean
}

/** One row of {@link Rows}. */
export const Row = ({
  label,
  notes,
  children,
  id,
  inside = false,
  sameLabel = false,
}: RowProps & { readonly label: ReactNode; readonly notes?: ReactNode; readonly children?: ReactNode }) => (
  <div className={`${columns['spread']} ${styles['row']} ${inside ? styles['inside'] : ''}`} id={id}>
    <dt className={`${columns['what']} ${sameLabel ? styles['same'] : styles['label']}`}>
      {id !== undefined && !sameLabel ? <FieldAddress id={id}>{label}</FieldAddress> : label}
    </dt>
    <dd className={`${columns['main']} ${styles['value']}`}>{children}</dd>
    <dd className={columns['notes']}>{notes}</dd>
  </div>
)

/** The name of a field as the link to its own address; a sign says so while it is pointed at or has the focus. */
const FieldAddress = ({ id, children }: { id: string; children: ReactNode }) => (
  <a className={styles['address']} href={`#${id}`}>
    {children}
    <span className={styles['sign']} role="img" aria-label={words.record.permanent}>
      #
    </span>
  </a>
)
