import type { EdtfDate } from '@entente/domain'

/** The first and the last day that a date can mean, `YYYY-MM-DD`, so that letters compare as days do. */
export interface DateBounds {
  readonly earliest: string
  readonly latest: string
}

/** What lies before and after every day that a date can name. */
const always = { earliest: '0000-00-00', latest: '9999-99-99' }

/**
 * The days that a date can mean. A qualifier widens nothing, a season can be any day of its year, and an open end
 * reaches over every day. Standard: EDTF levels 0 and 1.
 */
export function dateBounds(date: EdtfDate): DateBounds {
  const [from = '', to = from] = date.split('/')
  return { earliest: first(from), latest: last(to) }
}

/** Whether two dates can have a day in common. */
export function mayMeet(a: EdtfDate, b: EdtfDate): boolean {
  const [x, y] = [dateBounds(a), dateBounds(b)]
  return x.earliest <= y.latest && y.earliest <= x.latest
}

function first(part: string): string {
  if (part === '..') return always.earliest
  const [year = '', month = '01', day = '01'] = unqualified(part).split('-')
  return [year.replaceAll('X', '0'), isMonth(month) ? month : '01', day === 'XX' ? '01' : day].join('-')
}

function last(part: string): string {
  if (part === '..') return always.latest
  const [year = '', month = '12', day = '31'] = unqualified(part).split('-')
  return [year.replaceAll('X', '9'), isMonth(month) ? month : '12', day === 'XX' ? '31' : day].join('-')
}

const unqualified = (part: string): string => part.replace(/[?~%]$/, '')

const isMonth = (month: string): boolean => /^(?:0[1-9]|1[0-2])$/.test(month)
