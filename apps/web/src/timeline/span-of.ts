import type { TimelineEntry } from '@entente/domain/ledger'
import { type Day, dayOf, firstOf } from './days.ts'

/** How well an end is known: to the day; within a longer stretch, or with a doubt; or not told at all. */
type End = 'sharp' | 'soft' | 'open'

/** A date as it is drawn: from its first day up to, not including, `to`. */
export interface Span {
  readonly from: Day
  readonly to: Day
  readonly start: End
  readonly end: End
  /**
   * The part that is certainly meant, where there is one; what lies outside it is drawn broken. Where the end is open,
   * its `to` says nothing.
   */
  readonly sure?: { readonly from: Day; readonly to: Day }
}

/** Kinds that happen at once: an interval is then the time within which they lie, never how long they lasted. */
const atOnce: readonly string[] = ['statement', 'agreement', 'commitment', 'document']

/**
 * The span of an entry, or `undefined` where no date is told. An open end has no day of its own: it is drawn from the
 * end that is known. Standard of the date: EDTF levels 0 and 1.
 */
export function spanOf({ kind, date, earliest, latest }: TimelineEntry): Span | undefined {
  const known = earliest ?? latest
  if (date === undefined || known === undefined) return undefined
  const from = dayOf(known)
  const to = dayOf(latest ?? known) + 1
  const [first = '', last = first] = date.split('/')
  const start = endOf(first)
  const end = endOf(last)
  const ends = { from, to, start, end }
  const isInterval = date.includes('/')
  if (!isInterval) return start === 'sharp' ? { ...ends, sure: { from, to } } : ends
  if (atOnce.includes(kind))
    return { ...ends, start: start === 'open' ? 'open' : 'soft', end: end === 'open' ? 'open' : 'soft' }
  const sure = {
    from: start === 'soft' ? afterUnit(first, from) : from,
    to: end === 'soft' ? beforeUnit(last, to) : to,
  }
  return end === 'open' || sure.from < sure.to ? { ...ends, sure } : ends
}

const endOf = (part: string): End =>
  part === '..' ? 'open' : /^\d{4}-\d{2}-\d{2}$/.test(part) ? 'sharp' : 'soft'

/** The first day after the year, month or day within which a period begins. */
function afterUnit(part: string, from: Day): Day {
  const [year, month, day] = plain(part)
  if (year === undefined) return from
  if (month === undefined) return firstOf(year + 1, 0)
  return day === undefined ? firstOf(year, month) : from + 1
}

/** The first day of the year, month or day within which a period ends. */
function beforeUnit(part: string, to: Day): Day {
  const [year, month, day] = plain(part)
  if (year === undefined) return to
  return day === undefined ? firstOf(year, (month ?? 1) - 1) : to - 1
}

const plain = (part: string): readonly (number | undefined)[] =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?[?~%]?$/.test(part)
    ? part
        .replace(/[?~%]$/, '')
        .split('-')
        .map(Number)
    : []
