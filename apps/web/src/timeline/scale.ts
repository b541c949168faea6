import { type Day, firstOf, yearOf } from './days.ts'
import type { Span } from './span-of.ts'

/** How long a stretch of the scale is; a gap is a time in which nothing begins. */
type Unit = 'year' | 'month' | 'day' | 'gap'

/** A stretch of time that is drawn to a scale of its own. `x` and `width` are in the drawing's units. */
export interface Stretch {
  readonly unit: Unit
  readonly from: Day
  readonly to: Day
  /** How many entries begin in it. */
  readonly begins: number
  readonly x: number
  readonly width: number
}

/** A piecewise scale: sparse times are compressed and dense ones stretched, and the order is always kept. */
export interface Scale {
  readonly width: number
  readonly stretches: readonly Stretch[]
  /** Where a day begins. Days before the first stretch stand at 0, days after the last at the width. */
  readonly at: (day: Day) => number
}

type Cut = Omit<Stretch, 'x' | 'width'>

/** A year of more beginnings than this is drawn by months, a month of more than this by days. */
const limits = { year: 3, month: 9 } as const

/** The width of a stretch before all are fitted to the drawing: what each unit has, and what beginnings add. */
const least: Record<Unit, number> = { year: 3.2, month: 1.8, day: 1.5, gap: 0.5 }

/** The scale for spans, fitted to a width. */
export function scaleOf(spans: readonly Span[], width: number): Scale {
  const cuts = merged(years(spans))
  const total = cuts.reduce((sum, cut) => sum + weightOf(cut), 0)
  let x = 0
  const stretches = cuts.map((cut): Stretch => {
    const stretch = { ...cut, x, width: (weightOf(cut) / total) * width }
    x += stretch.width
    return stretch
  })
  return { width, stretches, at: (day) => positionOf(day, stretches, width) }
}

function positionOf(day: Day, stretches: readonly Stretch[], width: number): number {
  const [first] = stretches
  if (!first || day <= first.from) return 0
  const within = stretches.find(({ from, to }) => day >= from && day < to)
  if (!within) return width
  return within.x + ((day - within.from) / (within.to - within.from)) * within.width
}

const weightOf = ({ unit, begins, from, to }: Cut): number =>
  unit === 'gap'
    ? least.gap + 0.35 * Math.log10(1 + (to - from) / 10)
    : least[unit] + 1.2 * Math.max(0, begins - 1) ** 0.65

function years(spans: readonly Span[]): readonly Cut[] {
  const starts = spans.map(({ from }) => from)
  const ends = new Set(spans.map(({ to }) => yearOf(to - 1)))
  const all = [...starts.map(yearOf), ...ends]
  const cuts: Cut[] = []
  for (let year = Math.min(...all); year <= Math.max(...all); year += 1) {
    const cut = counted('year', firstOf(year, 0), firstOf(year + 1, 0), starts)
    if (cut.begins > limits.year) cuts.push(...months(year, starts))
    else cuts.push(cut.begins === 0 && !ends.has(year) ? { ...cut, unit: 'gap' } : cut)
  }
  return cuts
}

const months = (year: number, starts: readonly Day[]): readonly Cut[] =>
  Array.from({ length: 12 }, (_, month) =>
    counted('month', firstOf(year, month), firstOf(year, month + 1), starts),
  ).flatMap((cut) => (cut.begins > limits.month ? days(cut, starts) : [emptyAsGap(cut)]))

const days = ({ from, to }: Cut, starts: readonly Day[]): readonly Cut[] =>
  Array.from({ length: to - from }, (_, index) =>
    emptyAsGap(counted('day', from + index, from + index + 1, starts)),
  )

const emptyAsGap = (cut: Cut): Cut => (cut.begins === 0 ? { ...cut, unit: 'gap' } : cut)

const counted = (unit: Unit, from: Day, to: Day, starts: readonly Day[]): Cut => ({
  unit,
  from,
  to,
  begins: starts.filter((day) => day >= from && day < to).length,
})

/** Gaps that follow one another, as one. */
function merged(cuts: readonly Cut[]): readonly Cut[] {
  const out: Cut[] = []
  for (const cut of cuts) {
    const last = out.at(-1)
    if (cut.unit === 'gap' && last?.unit === 'gap') out[out.length - 1] = { ...last, to: cut.to }
    else out.push(cut)
  }
  return out
}
