import type { Words } from '../words.ts'

/** The words that verifying shows; they come from the page, so that no catalogue is sent to the browser. */
export type VerifyWords = Words['verify']

/** A whole number with its digits grouped. */
export const counted = (number: number, { locale }: VerifyWords): string =>
  new Intl.NumberFormat(locale).format(number)

/** A share in whole per cent. */
export const shared = (share: number, { locale }: VerifyWords): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share)
