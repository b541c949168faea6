/** A day as a whole number: days since 1970-01-01, UTC. */
export type Day = number

const perDay = 86_400_000

/** The number of a day written `YYYY-MM-DD`. */
export const dayOf = (date: string): Day => Math.floor(Date.parse(`${date}T00:00Z`) / perDay)

/** A day's number as `YYYY-MM-DD`. */
export const writtenDay = (day: Day): string => new Date(day * perDay).toISOString().slice(0, 10)

/** The year that a day lies in. */
export const yearOf = (day: Day): number => new Date(day * perDay).getUTCFullYear()

/** The first day of a month; months count from 0 and may run over the year. */
export const firstOf = (year: number, month: number): Day => Math.floor(Date.UTC(year, month, 1) / perDay)
