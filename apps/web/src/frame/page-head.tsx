import type { ReactNode } from 'react'
import styles from './page-head.module.css'
import { Spread } from './spread.tsx'

/** The head of a page: its kind at the left, title and lede in the middle, and how we know at the right. */
export const PageHead = ({
  title,
  lede,
  what,
  notes,
}: {
  title: ReactNode
  lede?: ReactNode
  what?: ReactNode
  notes?: ReactNode
}) => (
  <header className={styles['head']}>
    <Spread
      what={what === undefined ? undefined : <div className={styles['what']}>{what}</div>}
      notes={notes === undefined ? undefined : <div className={styles['notes']}>{notes}</div>}
    >
      <h1>{title}</h1>
      {lede !== undefined && <p className={styles['lede']}>{lede}</p>}
    </Spread>
  </header>
)
