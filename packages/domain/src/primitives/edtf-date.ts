import * as z from 'zod'

const year = String.raw`\d{4}`
const month = '(?:0[1-9]|1[0-2])'
const season = '2[1-4]'
const day = String.raw`(?:0[1-9]|[12]\d|3[01])`
const qualifier = '[?~%]?'
const full = `${year}(?:-${month}(?:-${day})?)?${qualifier}`
const masked = String.raw`(?:\d{3}X|\d{2}XX|${year}-XX(?:-XX)?|${year}-${month}-XX)`
const single = `(?:${full}|${year}-${season}|${masked})`

/**
 * The grammar of a date: EDTF (ISO 8601-2:2019), level 0 and of level 1 what a source can say: a year, month,
 * season or day; `?` uncertain, `~` approximate, `%` both; masked digits (`202X`, `2021-04-XX`); an interval with
 * `/`, open at an end with `..`. Level 1 gives a season no qualifier and lets neither seasons nor masked digits
 * into an interval. Times of day, negative and five-digit years are outside it.
 * Examples: `2025-08`, `1990~`, `2026-02-09/2026-02-10`, `2023/..`.
 */
export const edtfPattern = new RegExp(`^(?:${single}|(?:${full}|\\.\\.)/${full}|${full}/\\.\\.)$`)

/** Whether a text has the form of a date. `2025-02-30` has; that the day exists is asked by {@link isEdtfDate}. */
const hasForm = (text: string): boolean => edtfPattern.test(text)

const dayExists = (text: string): boolean =>
  [...text.matchAll(/(\d{4})-(0[1-9]|1[0-2])-(\d{2})/g)].every(
    ([, y, m, d]) => Number(d) <= new Date(Date.UTC(Number(y), Number(m), 0)).getUTCDate(),
  )

/** Whether a text is a date by {@link edtfPattern} whose days exist in the calendar. */
export function isEdtfDate(text: string): text is EdtfDate {
  return hasForm(text) && dayExists(text)
}

/**
 * A date or period as precise as its source, and no more: `2025-08` stays a month.
 * Format: {@link edtfPattern}. Standard: EDTF, ISO 8601-2:2019 levels 0 and 1.
 */
export const EdtfDate = z
  .string()
  .regex(edtfPattern, 'an EDTF date such as 2025-08, 2026-02-10 or 2026-02-09/2026-02-10')
  .refine(dayExists, 'a day that the calendar has')
  .brand<'EdtfDate'>()
  .meta({
    id: 'EdtfDate',
    description: 'EDTF date (ISO 8601-2, level 0 or 1), never more precise than the source',
  })

/** A date or period; see {@link EdtfDate}. */
export type EdtfDate = z.output<typeof EdtfDate>
