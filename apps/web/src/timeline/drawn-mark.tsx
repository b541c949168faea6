import type { EdtfDate } from '@entente/domain'
import { dateInWords } from '../values/date-in-words.ts'
import { dayOf } from './days.ts'
import { type DrawnEntry, markWidth } from './drawn.ts'
import type { NumberedEntry } from './entries.ts'
import { MarkLink } from './mark-link.tsx'
import { placedAt } from './placed-at.ts'

/** An entry in its place: its mark with its label, and the line of its date. `before` is the entry before it. */
export function DrawnMark({
  drawn: { entry, row, x, side, unbroken, broken, open },
  before,
  width,
}: {
  drawn: DrawnEntry
  before: NumberedEntry | undefined
  width: number
}) {
  const date = plainDate(entry)
  const isFirstOfDate = date !== undefined && date !== plainDate(before)
  const at = side === 'before' ? { rest: width - x - markWidth(entry) } : { x }
  return (
    <li style={placedAt({ row, ...at, ...(isFirstOfDate ? { gap: gapAfter(before, entry) } : {}) })}>
      {isFirstOfDate && <small>{dateInWords(date, 'short')} </small>}
      <MarkLink entry={entry} side={side} doubted={date !== entry.date} />
      {unbroken && <i data-line="unbroken" style={placedAt({ x: unbroken.x, w: unbroken.width })} />}
      {broken.map((line) => (
        <i key={line.x} data-line="broken" style={placedAt({ x: line.x, w: line.width })} />
      ))}
      {open !== undefined && (
        <i data-line={open} style={placedAt({ x: open === 'end' ? width : (broken[0]?.x ?? 0) })} />
      )}
    </li>
  )
}

/** The date of an entry without a doubt that it is told with, which its mark shows. A period keeps its doubts. */
const plainDate = (entry: NumberedEntry | undefined): EdtfDate | undefined =>
  entry?.date?.includes('/') ? entry.date : (entry?.date?.replace(/[?~%]$/, '') as EdtfDate | undefined)

/** The space before an entry where the lane reads downwards, in rem: it grows with the logarithm of the days between. */
function gapAfter(before: NumberedEntry | undefined, entry: NumberedEntry): number {
  const [from, to] = [before?.earliest ?? before?.latest, entry.earliest ?? entry.latest]
  if (from === undefined || to === undefined) return 0
  return Math.min(3, Math.log10(1 + Math.max(0, dayOf(to) - dayOf(from))) * 0.7)
}
