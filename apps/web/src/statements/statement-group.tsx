import type { ReactNode } from 'react'
import { Spread } from '../frame/spread.tsx'
import styles from './statement-group.module.css'

/** Statements that belong together, under one heading. */
export const StatementGroup = ({
  id,
  title,
  what,
  children,
}: {
  id: string
  title: ReactNode
  what?: ReactNode
  children: ReactNode
}) => (
  <section className={styles['group']} aria-labelledby={id}>
    <Spread what={what}>
      <h2 id={id}>{title}</h2>
    </Spread>
    {children}
  </section>
)
