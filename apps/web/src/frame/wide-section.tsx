import type { ReactNode } from 'react'
import styles from './section.module.css'

/** A part of a page under one heading, for what needs the whole width, such as a table. */
export const WideSection = ({
  title,
  note,
  children,
}: {
  title: string
  note?: string
  children: ReactNode
}) => (
  <section className={styles['section']}>
    <h2>{title}</h2>
    {note !== undefined && <p className={styles['note']}>{note}</p>}
    <div className={styles['body']}>{children}</div>
  </section>
)
