import Big from 'big.js'
import { type EdtfDate, isEdtfDate } from '../../primitives/edtf-date.ts'
import { bounds, ends } from '../../primitives/edtf-order.ts'
import { isQuantity } from '../values.ts'
import { type Input, type Mismatch, unfit } from './mismatch.ts'

const day = 86_400_000
const months = (from: number, to: number): number => {
  const [a, b] = [new Date(from), new Date(to)]
  const whole = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth()
  return b.getUTCDate() < a.getUTCDate() ? whole - 1 : whole
}

/** How many whole units lie between two moments, by the calendar. */
const units: Readonly<Record<string, (from: number, to: number) => number>> = {
  days: (from, to) => Math.floor((to - from) / day),
  months,
  years: (from, to) => Math.floor(months(from, to) / 12),
}

/**
 * Counts the whole days, months or years from a start to an end: of one interval, or of two dates. Uncertain dates
 * give a least and a most; the derived number must lie between them.
 */
export function duration(value: unknown, inputs: readonly Input[]): Mismatch | undefined {
  if (!isQuantity(value)) return unfit('duration', 'a quantity as the derived value', value)
  const between = units[value.unit]
  if (!between) return unfit('duration', 'a unit of days, months or years', value.unit)
  const dates = inputs.map((input) => input.value)
  const limits = limitsOf(dates)
  if (!limits) return unfit('duration', 'one closed interval, or two dates that are none', dates)
  const [start, end] = limits.map(bounds) as [ReturnType<typeof bounds>, ReturnType<typeof bounds>]
  const least = Math.max(0, between(start.latest - (day - 1), end.earliest))
  const most = Math.max(0, between(start.earliest, end.latest - (day - 1)))
  if (new Big(value.number).gte(least) && new Big(value.number).lte(most)) return undefined
  return {
    expected: `${least === most ? most : `${least} to ${most}`} ${value.unit} from ${limits[0]} to ${limits[1]}`,
    got: `${value.number} ${value.unit}`,
    fix: 'correct the number, or the dates that it is counted from',
  }
}

function limitsOf(dates: readonly unknown[]): readonly [EdtfDate, EdtfDate] | undefined {
  const known = dates.filter((date) => typeof date === 'string').filter(isEdtfDate)
  if (known.length !== dates.length) return undefined
  const [first, second, ...more] = known
  if (!first || more.length > 0) return undefined
  const { start, end } =
    second && !`${first}${second}`.includes('/') ? { start: first, end: second } : ends(first)
  const closed = start !== undefined && end !== undefined && start !== end
  return closed && (second === undefined || second === end) ? [start, end] : undefined
}
