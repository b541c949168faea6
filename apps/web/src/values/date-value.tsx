import type { EdtfDate } from '@entente/domain'
import { dateInWords } from './date-in-words.ts'

/** A date in words. Where it is a plain year, month or day, programs can read it too. */
export function DateValue({ date }: { date: EdtfDate }) {
  const isPlain = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(date)
  return isPlain ? <time dateTime={date}>{dateInWords(date)}</time> : <span>{dateInWords(date)}</span>
}
