import type { ReactNode } from 'react'
import styles from './spread.module.css'

/** A stretch of a page in the three columns: what it is, what happened, how we know. */
export const Spread = ({
  what,
  notes,
  children,
}: {
  what?: ReactNode
  notes?: ReactNode
  children: ReactNode
}) => (
  <div className={styles['spread']}>
    <div className={styles['what']}>{what}</div>
    <div className={styles['main']}>{children}</div>
    <div className={styles['notes']}>{notes}</div>
  </div>
)
