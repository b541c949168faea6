import type { NumberedEntry } from './entries.ts'
import { type Item, type Placed, place } from './place.ts'
import type { Scale } from './scale.ts'
import { type Span, spanOf } from './span-of.ts'
import { widthOf } from './width-of.ts'

/** A stretch of a line, in rem. */
interface Line {
  readonly x: number
  readonly width: number
}

/** An entry in its place, in rem; its line is unbroken where it is sure and broken elsewhere. */
export interface DrawnEntry extends Omit<Placed, 'key'> {
  readonly entry: NumberedEntry
  readonly unbroken?: Line
  readonly broken: readonly Line[]
  readonly open?: 'start' | 'end'
}

/** A lane of the drawing: how many rows it takes, and its entries in their places. */
export interface DrawnLane {
  readonly rows: number
  readonly entries: readonly DrawnEntry[]
}

/** The width of a mark, in rem, with the space after it: its number has as many digits as it has. */
export const markWidth = ({ number }: NumberedEntry): number =>
  Math.max(1.9, 0.85 + 0.52 * String(number).length)

/** Widths in rem: of an open end, and of the longest label. */
const openWidth = 2.5
const longestLabel = 36

/** Puts the dated entries of a lane in their places. Those for which `labelled` holds have their label by all means. */
export function drawn(
  entries: readonly NumberedEntry[],
  scale: Scale,
  labelled: (entry: NumberedEntry) => boolean,
): DrawnLane {
  const dated = entries.flatMap((entry) => {
    const span = spanOf(entry)
    return span ? [{ entry, span, key: String(entry.number) }] : []
  })
  const items = dated.map(
    ({ entry, span, key }): Item => ({
      key,
      ...extent(span, scale),
      mark: markWidth(entry),
      label: Math.min(longestLabel, widthOf(entry.label) + 0.5),
      labelled: labelled(entry),
    }),
  )
  const { rows, placed } = place(items, scale.width)
  return {
    rows,
    entries: dated.map(({ entry, span }, index) => {
      const { key: _, ...at } = placed[index] as Placed
      return { entry, ...at, ...linesOf(span, scale) }
    }),
  }
}

const isOneDay = ({ from, to }: Span): boolean => to - from === 1

/** Where a span begins and ends, and up to where its mark may be moved. An open end takes a width of its own. */
function extent(span: Span, scale: Scale): Pick<Item, 'from' | 'room' | 'line'> {
  const { from, to } = ends(span, scale)
  if (!isOneDay(span) || isOpen(span)) return { from, room: to, line: [from, to] }
  const isDrawnByDays = scale.stretches.some(
    (stretch) => stretch.unit === 'day' && stretch.from === span.from,
  )
  return { from, room: isDrawnByDays ? to : from }
}

function ends({ from, to, start, end }: Span, scale: Scale): { from: number; to: number } {
  return {
    from: start === 'open' ? Math.max(0, scale.at(from) - openWidth) : scale.at(from),
    to: end === 'open' ? scale.width : scale.at(to),
  }
}

const isOpen = ({ start, end }: Span): boolean => start === 'open' || end === 'open'

function linesOf(span: Span, scale: Scale): Pick<DrawnEntry, 'unbroken' | 'broken' | 'open'> {
  if (isOneDay(span) && !isOpen(span)) return { broken: [] }
  const { from, to } = ends(span, scale)
  const sure = span.sure && {
    from: scale.at(span.sure.from),
    to: span.end === 'open' ? scale.width - openWidth : scale.at(span.sure.to),
  }
  const parts = sure ? [[from, sure.from] as const, [sure.to, to] as const] : [[from, to] as const]
  return {
    ...(sure ? { unbroken: line(sure.from, sure.to) } : {}),
    broken: parts.filter(([a, b]) => b - a > 0.01).map(([a, b]) => line(a, b)),
    ...(isOpen(span) ? { open: span.start === 'open' ? ('start' as const) : ('end' as const) } : {}),
  }
}

const line = (from: number, to: number): Line => ({ x: from, width: to - from })
