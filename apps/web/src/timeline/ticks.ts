import { type Day, yearOf } from './days.ts'
import type { Scale, Stretch } from './scale.ts'
import { widthOf } from './width-of.ts'

/** A label of the axis: the stretch that it names, where it begins, and its words. */
export interface Tick {
  readonly stretch: Stretch
  readonly x: number
  readonly label: string
}

/** The space that is kept between two labels. */
const apart = 0.4

/** The labels of the axis for years: each where its first stretch begins, as long as it does not touch another. */
export function yearTicks({ stretches, width }: Scale): readonly Tick[] {
  const firsts = stretches.filter(
    (stretch, index) =>
      stretch.unit !== 'gap' &&
      !stretches
        .slice(0, index)
        .some((one) => one.unit !== 'gap' && yearOf(one.from) === yearOf(stretch.from)),
  )
  return fitting(
    firsts.map((stretch) => ({ stretch, x: stretch.x, label: String(yearOf(stretch.from)) })),
    width,
  )
}

/** The labels for the months and days within years, the busiest first where there is not room for all. */
export const withinTicks = (
  { stretches, width }: Scale,
  name: (day: Day, unit: 'month' | 'day') => string,
): readonly Tick[] =>
  fitting(
    stretches.flatMap((stretch) =>
      stretch.unit === 'month' || stretch.unit === 'day'
        ? [{ stretch, x: stretch.x, label: name(stretch.from, stretch.unit) }]
        : [],
    ),
    width,
  )

function fitting(ticks: readonly Tick[], width: number): readonly Tick[] {
  const kept: Tick[] = []
  for (const tick of [...ticks].sort((a, b) => b.stretch.begins - a.stretch.begins || a.x - b.x)) {
    const end = tick.x + widthOf(tick.label)
    const isFree = kept.every((one) => end + apart <= one.x || one.x + widthOf(one.label) + apart <= tick.x)
    if (end <= width && isFree) kept.push(tick)
  }
  return kept.sort((a, b) => a.x - b.x)
}
