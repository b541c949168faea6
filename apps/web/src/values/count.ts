import { words } from '../words.ts'

const formatter = new Intl.NumberFormat(words.locale)

/** A whole number with its digits grouped. */
export const count = (number: number): string => formatter.format(number)
