import { words } from '../words.ts'
import styles from './legend.module.css'

/** What the signs of the map mean, and where its shapes come from. */
export const Legend = ({ hasRoutes, hasPointers }: { hasRoutes: boolean; hasPointers: boolean }) => (
  <figcaption className={styles['legend']}>
    <ul className={styles['signs']} aria-label={words.map.legend}>
      <Entry text={words.map.legendCity} sign={<circle className={styles['dot']} cx="10" cy="8" r="3.5" />} />
      <Entry text={words.map.legendSite} sign={<path className={styles['dot']} d="M6 11.5 10 4l4 7.5z" />} />
      {hasRoutes && (
        <Entry text={words.map.legendRoute} sign={<path className={styles['route']} d="M0 8h20" />} />
      )}
      {hasPointers && (
        <Entry
          text={words.map.legendPointer}
          sign={<path className={styles['pointer']} d="M15 3.5 6 8l9 4.5z" />}
        />
      )}
      <Entry
        text={words.map.legendConcerned}
        sign={<path className={styles['concerned']} d="M.5 2.5h19v11H.5z" />}
      />
      <Entry text={words.map.legendExclave} sign={<path className={styles['exclave']} d="M1 3h18v10H1z" />} />
    </ul>
    <p>{words.map.credit}</p>
  </figcaption>
)

const Entry = ({ text, sign }: { text: string; sign: React.ReactNode }) => (
  <li>
    <svg viewBox="0 0 20 16" aria-hidden="true" focusable="false">
      {sign}
    </svg>
    {text}
  </li>
)
