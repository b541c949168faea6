import { RecordLink } from '../values/record-link.tsx'
import type { Voice } from './saying.ts'
import styles from './voices.module.css'

/** Who speaks, each with the office held then, where it is told. */
export const Voices = ({ voices }: { voices: readonly Voice[] }) =>
  voices.map(({ actor, office }, index) => (
    <span key={actor}>
      {index > 0 && ', '}
      <b className={styles['voice']}>
        <RecordLink id={actor} />
      </b>
      {office !== undefined && ` (${office})`}
    </span>
  ))
