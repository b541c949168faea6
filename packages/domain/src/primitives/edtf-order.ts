/// <reference path="./edtf.d.ts" />
import edtf from 'edtf'
import type { EdtfDate } from './edtf-date.ts'

/**
 * The first and the last millisecond that a date can mean, since 1970-01-01T00:00Z.
 * - An open end is `-Infinity` or `Infinity`.
 * - An interval reaches from the first that its start can mean to the last that its end can mean, even where
 *   it is written the wrong way round.
 * - Qualifiers (`?`, `~`, `%`) do not widen the bounds: how far "about 1990" reaches is nobody's to compute.
 * - A season can be any day of its year, since its months depend on the hemisphere; summer and winter also reach
 *   to the end of the next February.
 */
export interface Bounds {
  readonly earliest: number
  readonly latest: number
}

const known = new Map<string, Bounds>()

/** The bounds of a date; remembered, because dates repeat. */
export function bounds(date: EdtfDate): Bounds {
  let found = known.get(date)
  if (!found) {
    found = compute(date)
    known.set(date, found)
  }
  return found
}

function compute(date: string): Bounds {
  const [start, end] = date.split('/')
  if (start !== undefined && end !== undefined) {
    return {
      earliest: start === '..' ? Number.NEGATIVE_INFINITY : compute(start).earliest,
      latest: end === '..' ? Number.POSITIVE_INFINITY : compute(end).latest,
    }
  }
  const season = /^(\d{4})-2([1-4])$/.exec(date)
  if (season) {
    const { min, max } = edtf(season[1] as string)
    const reachesOver = season[2] === '2' || season[2] === '4'
    return {
      earliest: min,
      latest: reachesOver ? edtf(`${String(Number(season[1]) + 1).padStart(4, '0')}-02`).max : max,
    }
  }
  const { min, max } = edtf(date)
  return { earliest: min, latest: max }
}

/** The two ends of an interval, `undefined` where open; a date that is no interval is both of its ends. */
export function ends(date: EdtfDate): {
  readonly start: EdtfDate | undefined
  readonly end: EdtfDate | undefined
} {
  const [start, end = start] = date.split('/')
  const known = (part: string | undefined) => (part === '..' ? undefined : (part as EdtfDate))
  return { start: known(start), end: known(end) }
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
