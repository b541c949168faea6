import type { Coverage } from '@entente/domain/ledger'
import { Spread } from '../frame/spread.tsx'
import { percent } from '../values/percent.ts'
import { words } from '../words.ts'
import styles from './coverage-figure.module.css'

/** The length of the figure, in its own units. */
const width = 1000

/** The gap that keeps two bars apart. */
const gap = 2

/** The whole text as a strip: a bar for each passage, as long as its share, taller where more records rest on it. */
export function CoverageFigure({ coverage: { length, cited, passages } }: { coverage: Coverage }) {
  const carrying = passages.filter(({ carries }) => carries.length > 0).length
  const most = Math.max(1, ...passages.map(({ carries }) => carries.length))
  const text = words.document.coverageText(percent(cited, length), passages.length, carrying)
  return (
    <figure className={styles['coverage']}>
      <svg viewBox={`0 0 ${width} 64`} preserveAspectRatio="none" role="img" aria-label={text}>
        {passages.map(({ number, start, end, carries }) => {
          const height = carries.length === 0 ? 4 : 12 + (carries.length / most) * 48
          return (
            <rect
              key={number}
              className={carries.length === 0 ? styles['empty'] : styles['cited']}
              x={(start / length) * width}
              width={Math.max(1, ((end - start) / length) * width - gap)}
              y={64 - height}
              height={height}
            />
          )
        })}
      </svg>
      <Spread>
        <figcaption>{text}</figcaption>
      </Spread>
    </figure>
  )
}
