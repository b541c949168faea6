import edtf from 'edtf'
import type { EdtfDate } from './edtf-date.ts'

/**
 * The first and the last millisecond that a date can mean, since 1970-01-01T00:00Z.
 * An open end is `-Infinity` or `Infinity`. Qualifiers (`?`, `~`, `%`) do not widen the bounds:
 * how far "about 1990" reaches is nobody's to compute.
 */
export interface Bounds {
  readonly earliest: number
  readonly latest: number
}

const known = new Map<string, Bounds>()

/** The bounds of a date; by the `edtf` library, remembered because dates repeat. */
export function bounds(date: EdtfDate): Bounds {
  let found = known.get(date)
  if (!found) {
    const { min, max } = edtf(date)
    found = { earliest: min, latest: max }
    known.set(date, found)
  }
  return found
}

/**
 * The order in which uncertain dates are listed: by the earliest day each can mean, then by the latest
 * (so the narrower comes first), then by their letters. A total order: two dates are equal only when
 * they are written alike. It says nothing about what happened first; ask {@link isCertainlyBefore} for that.
 */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  const [x, y] = [bounds(a), bounds(b)]
  if (x.earliest !== y.earliest) return x.earliest < y.earliest ? -1 : 1
  if (x.latest !== y.latest) return x.latest < y.latest ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether all that `a` can mean lies before all that `b` can mean. */
export function isCertainlyBefore(a: EdtfDate, b: EdtfDate): boolean {
  return bounds(a).latest < bounds(b).earliest
}

/** Whether `a` and `b` have a day in common. */
export function overlap(a: EdtfDate, b: EdtfDate): boolean {
  return !isCertainlyBefore(a, b) && !isCertainlyBefore(b, a)
}
