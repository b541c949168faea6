import { words } from '../words.ts'

const formatter = new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 0 })

/** A share in whole per cent. What is not all of it is never rounded up to 100 %. */
export const percent = (part: number, whole: number): string =>
  formatter.format(whole === 0 ? 0 : Math.floor((part / whole) * 100) / 100)
