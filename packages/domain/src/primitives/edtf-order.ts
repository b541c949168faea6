/// <reference path="./edtf.d.ts" />
import edtf from 'edtf'
import type { EdtfDate } from './edtf-date.ts'

/**
 * The first and the last millisecond that a date can mean, since 1970-01-01T00:00Z.
 * - An open end is `-Infinity` or `Infinity`.
 * - An interval reaches from the first that its start can mean to the last that its end can mean, even where
 *   it is written the wrong way round.
 * - Qualifiers (`?`, `~`, `%`) do not widen the bounds: how far "about 1990" reaches is nobody's to compute.
 * - A season can be any day of its year or of the two months after it, since its months depend on the hemisphere
 *   and some reach over the new year.
 */
export interface Bounds {
  readonly earliest: number
  readonly latest: number
}

/** How many dates are remembered: more than any dataset has, and a bound to what callers can make up. */
const mostKnown = 20_000

const known = new Map<string, Bounds>()

/** The bounds of a date; remembered, because dates repeat. */
export function bounds(date: EdtfDate): Bounds {
  let found = known.get(date)
  if (!found) {
    found = compute(date)
    if (known.size >= mostKnown) known.clear()
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
  const season = /^(\d{4})-2[1-4]$/.exec(date)
  if (season?.[1]) {
    const year = Number(season[1])
    return {
      earliest: new Date(0).setUTCFullYear(year, 0, 1),
      latest: new Date(0).setUTCFullYear(year + 1, 2, 1) - 1,
    }
  }
  const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date)
  if (plain) return plainBounds(plain.slice(1).map((part) => (part === undefined ? undefined : Number(part))))
  const { min, max } = edtf(date)
  return { earliest: min, latest: max }
}

/** A year, month or day without more: most dates are such, and the library that reads all others takes long over each. */
function plainBounds([year = 0, month, day]: readonly (number | undefined)[]): Bounds {
  const start = (y: number, m: number, d: number) => new Date(0).setUTCFullYear(y, m, d)
  if (month === undefined) return { earliest: start(year, 0, 1), latest: start(year + 1, 0, 1) - 1 }
  if (day === undefined) return { earliest: start(year, month - 1, 1), latest: start(year, month, 1) - 1 }
  return { earliest: start(year, month - 1, day), latest: start(year, month - 1, day + 1) - 1 }
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
 * Where in a list a date stands: at the earliest day that it can mean; with an open start, which may reach back for
 * ever, at its latest, since that is all that is known of it.
 */
export function listedAt({ earliest, latest }: Bounds): number {
  return Number.isFinite(earliest) ? earliest : latest
}

/**
 * The order in which uncertain dates are listed: by where they stand ({@link listedAt}), then by the latest day each
 * can mean (so the narrower comes first), then by their letters. A total order: two dates are equal only when they are
 * written alike. It says nothing about what happened first; ask {@link isCertainlyBefore} for that.
 */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  const [x, y] = [bounds(a), bounds(b)]
  if (listedAt(x) !== listedAt(y)) return listedAt(x) < listedAt(y) ? -1 : 1
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
