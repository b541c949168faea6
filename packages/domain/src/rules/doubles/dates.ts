import type { EdtfDate } from '../../primitives/edtf-date.ts'
import { bounds, overlap } from '../../primitives/edtf-order.ts'
import type { Sign } from './comparison.ts'

/** The days, months and years that dates name, by which records of one time are brought together. */
export function dateKeys(dates: readonly EdtfDate[]): string[] {
  const parts = dates.flatMap((date) => date.match(/\d{4}(?:-\d{2}(?:-\d{2})?)?/g) ?? [])
  return [...new Set(parts.flatMap((part) => [part.slice(0, 4), part.slice(0, 7), part]))]
}

/** What the dates of two records say of them: the same day much, a common day something, none in common against. */
export function dateSigns(
  a: readonly EdtfDate[],
  b: readonly EdtfDate[],
  weights: { readonly same: number; readonly common: number; readonly apart: number },
): Sign[] {
  const [first, other] = [a[0], b[0]]
  if (!first || !other) return []
  const same = a.find((date) => b.includes(date) && isDay(date))
  if (same) return [{ says: `Both are dated ${same}.`, weight: weights.same }]
  const common = a
    .map((date) => [date, b.find((one) => overlap(date, one))] as const)
    .find(([, one]) => one !== undefined)
  return common
    ? [{ says: `Their dates have a day in common: ${common[0]} and ${common[1]}.`, weight: weights.common }]
    : [{ says: `But their dates are apart: ${first} and ${other}.`, weight: -weights.apart }]
}

const day = 86_400_000
const isDay = (date: EdtfDate): boolean => bounds(date).latest - bounds(date).earliest < day
