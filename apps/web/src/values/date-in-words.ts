import type { EdtfDate } from '@entente/domain'
import { words } from '../words.ts'

/**
 * A date as a reader reads it, as precise as it is written and no more: `2025-08` is "August 2025", `1990~` is
 * "about 1990", `2026-02-09/2026-02-10` is "9–10 February 2026". `months` says whether their names are cut short.
 * Standard: EDTF levels 0 and 1.
 */
export function dateInWords(date: EdtfDate, months: Months = 'long'): string {
  const [from = '', to] = date.split('/')
  if (to === undefined) return one(from, months)
  if (to === '..') return words.dates.from(one(from, months))
  if (from === '..') return words.dates.until(one(to, months))
  return sameMonth(from, to, months) ?? words.dates.between(one(from, months), one(to, months))
}

/** Whether the names of months are whole or cut short. */
export type Months = 'long' | 'short'

function one(date: string, months: Months): string {
  const qualifier = /[?~%]$/.exec(date)?.[0]
  const plain = unqualified(qualifier ? date.slice(0, -1) : date, months)
  if (qualifier === '~') return words.dates.about(plain)
  if (qualifier === '?') return words.dates.uncertain(plain)
  return qualifier === '%' ? words.dates.aboutUncertain(plain) : plain
}

function unqualified(date: string, months: Months): string {
  const [year = '', month, day] = date.split('-')
  if (/^\d{3}X$/.test(year)) return words.dates.decade(`${year.slice(0, 3)}0`)
  if (/^\d{2}XX$/.test(year)) return words.dates.between(year.replace('XX', '00'), year.replace('XX', '99'))
  if (month === undefined) return year
  if (month === 'XX') return words.dates.monthUnknown(year)
  const season = words.dates.seasons[month]
  if (season) return `${season} ${year}`
  if (day === undefined) return format(date, { month: months, year: 'numeric' })
  if (day === 'XX')
    return words.dates.dayUnknown(format(`${year}-${month}`, { month: months, year: 'numeric' }))
  return format(date, { day: 'numeric', month: months, year: 'numeric' })
}

function sameMonth(from: string, to: string, months: Months): string | undefined {
  const days = [from, to].every((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))
  if (!days || from.slice(0, 7) !== to.slice(0, 7)) return undefined
  return `${Number(from.slice(8))}–${unqualified(to, months)}`
}

function format(date: string, options: Intl.DateTimeFormatOptions): string {
  const day = date.length === 'YYYY-MM'.length ? `${date}-01` : date
  return new Intl.DateTimeFormat(words.locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  )
}
