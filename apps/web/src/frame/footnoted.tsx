import type { ReactNode } from 'react'
import { words } from '../words.ts'
import styles from './footnoted.module.css'
import { Still } from './still.tsx'

/** An article whose margin notes become footnotes on paper: they stand together at its end, under their own heading. */
export const Footnoted = ({ children }: { children: ReactNode }) => (
  <Still as="article" className={styles['footnoted']}>
    {children}
    <h2 className={styles['heading']}>{words.evidence.heading}</h2>
  </Still>
)
