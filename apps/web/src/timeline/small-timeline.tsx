import { addressOf } from '../ledger/address.ts'
import { ledger } from '../ledger/ledger.ts'
import { dateInWords } from '../values/date-in-words.ts'
import { words } from '../words.ts'
import { Axis } from './axis.tsx'
import { dayOf, yearOf } from './days.ts'
import { drawn, markWidth } from './drawn.ts'
import { type NumberedEntry, told } from './entries.ts'
import { placedAt } from './placed-at.ts'
import { scaleOf } from './scale.ts'
import styles from './small-timeline.module.css'
import { spanOf } from './span-of.ts'

/** How many years are drawn, how many entries at the most, and how wide, in rem. */
const years = 3
const shown = 9
const width = 57

/** The events and agreements of the last years to which most records lead, in a small drawing that leads on. */
export async function SmallTimeline() {
  const entries = await lastYears()
  const scale = scaleOf(
    entries.map(spanOf).filter((span) => span !== undefined),
    width,
  )
  const lane = drawn(entries, scale, () => true)
  return (
    <div className={styles['small']}>
      <div className={styles['drawing']} style={placedAt({ width })}>
        <Axis scale={scale} />
        <ol className={styles['marks']} style={placedAt({ rows: lane.rows })}>
          {lane.entries.map(({ entry, row, x, side }) => (
            <li
              key={entry.id}
              className={styles[side]}
              style={placedAt({ row, x, rest: width - x - markWidth(entry) })}
            >
              <a href={addressOf(entry.kind, entry.id)}>
                <i aria-hidden="true" />
                <span className={styles['when']}>
                  {entry.date !== undefined && dateInWords(entry.date, 'short')}{' '}
                </span>
                {entry.label}
              </a>
            </li>
          ))}
        </ol>
      </div>
      <p className={styles['more']}>
        <a href="/timeline">{words.home.earlier}</a>
      </p>
    </div>
  )
}

/** Of the last years in which anything begins, the events and agreements with most neighbours, in their order. */
async function lastYears(): Promise<readonly NumberedEntry[]> {
  const { entries } = await told()
  const dated = entries.filter(
    ({ kind, earliest }) => earliest !== undefined && (kind === 'event' || kind === 'agreement'),
  )
  const yearOfEntry = ({ earliest }: NumberedEntry) => yearOf(dayOf(earliest ?? ''))
  const last = [...new Set(dated.map(yearOfEntry))].slice(-years)
  const weighed = await Promise.all(
    dated
      .filter((entry) => last.includes(yearOfEntry(entry)))
      .map(async (entry) => ({
        entry,
        ties: (await ledger.neighbours({ around: entry.id }))?.nodes.length ?? 0,
      })),
  )
  return weighed
    .sort((a, b) => b.ties - a.ties)
    .slice(0, shown)
    .map(({ entry }) => entry)
    .sort((a, b) => a.number - b.number)
}
