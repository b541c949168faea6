import { dateInWords } from '../values/date-in-words.ts'
import styles from './axis.module.css'
import { writtenDay } from './days.ts'
import { placedAt } from './placed-at.ts'
import type { Scale } from './scale.ts'
import { withinTicks, yearTicks } from './ticks.ts'

/** The axis: years, then the months and days that have room, and a shaded band where the scale is compressed. */
export const Axis = ({ scale }: { scale: Scale }) => (
  <div aria-hidden="true" className={styles['whole']}>
    <div className={styles['bands']}>
      {scale.stretches.map(({ unit, from, x, width }) =>
        unit === 'gap' ? (
          <i key={from} className={styles['gap']} style={placedAt({ x, w: width })} />
        ) : (
          <i key={from} className={styles['begin']} style={placedAt({ x })} />
        ),
      )}
    </div>
    <div className={styles['axis']}>
      {yearTicks(scale).map(({ x, label }) => (
        <b key={label} style={placedAt({ x })}>
          {label}
        </b>
      ))}
      {withinTicks(scale, nameOf).map(({ x, label, stretch }) => (
        <span key={stretch.from} style={placedAt({ x })}>
          {label}
        </span>
      ))}
    </div>
  </div>
)

/** A month by its short name, a day with its month, both without the year, which stands above. */
function nameOf(day: number, unit: 'month' | 'day'): string {
  const written = writtenDay(day)
  const inWords = dateInWords(
    (unit === 'month' ? written.slice(0, 7) : written) as Parameters<typeof dateInWords>[0],
    'short',
  )
  return inWords.replace(/ \d{4}$/, '')
}
