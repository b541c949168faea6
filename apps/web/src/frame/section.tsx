import type { ReactNode } from 'react'
import styles from './section.module.css'
import { Spread } from './spread.tsx'

/** A part of a page under one heading. */
export const Section = ({
  title,
  id,
  note,
  children,
}: {
  title: string
  id?: string
  note?: ReactNode
  children: ReactNode
}) => (
  <section className={styles['section']} id={id}>
    <Spread>
      <h2>{title}</h2>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
    </Spread>
    <div className={styles['body']}>{children}</div>
  </section>
)
