import { words } from '../words.ts'
import { yearOf } from './days.ts'
import styles from './reading-help.module.css'
import type { Scale } from './scale.ts'

/** A gap of a year or more is told in words. */
const isLong = ({ from, to }: { from: number; to: number }): boolean => to - from >= 365

/** How the drawing is read: where its scale is compressed, and what its lines and numbers mean. */
export function ReadingHelp({ scale }: { scale: Scale }) {
  const { help } = words.timeline
  const gaps = scale.stretches
    .filter((stretch) => stretch.unit === 'gap' && isLong(stretch))
    .map(({ from, to }) => help.gap(yearOf(from), yearOf(to - 1)))
  return (
    <div className={styles['help']}>
      <p className={styles['scale']}>{help.scale(gaps)}</p>
      <p className={styles['downwards']}>{help.downwards}</p>
      <p>{words.timeline.lanes.actorNote}</p>
      <ul className={styles['legend']}>
        <li>
          <i className={styles['unbroken']} /> {help.unbroken}
        </li>
        <li>
          <i className={styles['broken']} /> {help.broken}
        </li>
        <li>
          <i className={styles['open']} /> {help.open}
        </li>
        <li>
          <b className={styles['number']}>12</b> {help.number}
        </li>
        <li>
          <b className={`${styles['number']} ${styles['said']}`}>12</b> {help.said}
        </li>
        <li>
          <b className={`${styles['number']} ${styles['doubted']}`}>12</b> {help.doubted}
        </li>
      </ul>
    </div>
  )
}
