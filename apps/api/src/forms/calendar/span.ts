import type { EdtfDate } from '@entente/domain'
import { bounds, ends } from '@entente/domain/ledger'

/** The days that an uncertain date can mean, as a calendar shows them. */
export interface Span {
  /** The first day, at midnight UTC. */
  readonly start: Date
  /** The day after the last, since a calendar's end is exclusive (RFC 5545, section 3.6.1). */
  readonly end: Date
  /** Whether it goes on after these days, nobody knows how long: they are those of its start alone. */
  readonly isOpen: boolean
}

/** One day, in milliseconds. */
const day = 86_400_000

/** The days of a date; `undefined` where its start is open, since no calendar can show that. */
export function spanOf(date: EdtfDate): Span | undefined {
  const { start, end } = ends(date)
  if (start === undefined) return undefined
  const isOpen = end === undefined
  const { earliest, latest } = bounds(isOpen ? start : date)
  const [first, last] = [Math.floor(earliest / day), Math.floor(latest / day)]
  return { start: new Date(first * day), end: new Date((Math.max(first, last) + 1) * day), isOpen }
}

/** A date in words: what the calendar cannot show of it. */
export function wordsOf(date: EdtfDate): string {
  const { start, end } = ends(date)
  if (!date.includes('/')) return `${single(date)} (EDTF ${date})`
  if (start === undefined) return `until ${single(end ?? date)}, from when is not known (EDTF ${date})`
  if (end === undefined) return `from ${single(start)}, until when is not known (EDTF ${date})`
  return `from ${single(start)} to ${single(end)}, or within that time (EDTF ${date})`
}

const qualifiers: Readonly<Record<string, string>> = {
  '?': ', which is uncertain',
  '~': ', which is approximate',
  '%': ', which is uncertain and approximate',
}

function single(date: string): string {
  const qualifier = qualifiers[date.at(-1) ?? ''] ?? ''
  const plain = qualifier === '' ? date : date.slice(0, -1)
  const whole = /^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/.test(plain)
  return `${whole ? '' : 'some day of '}${plain}${qualifier}`
}
