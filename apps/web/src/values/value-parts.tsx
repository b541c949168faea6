import type { Shown } from '../reading/shape-of.ts'
import { Value } from './value.tsx'
import styles from './value-parts.module.css'

/** A value that is made of several: each with its label. */
export const ValueParts = ({ parts }: { parts: readonly { label: string; part: Shown }[] }) => (
  <ul className={styles['parts']}>
    {parts.map(({ label, part }) => (
      <li key={label}>
        <span className={styles['label']}>{label}</span> <Value shown={part} />
      </li>
    ))}
  </ul>
)
