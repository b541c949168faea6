import type { EdtfDate } from '@entente/domain'

/**
 * The month in which a date begins, or the year where no month is told: `2031-05-04/2031-05-06` is `2031-05`, `2031~`
 * is `2031`; `undefined` where the date has no beginning.
 */
export function monthOf(date: EdtfDate | undefined): EdtfDate | undefined {
  const [month] = /^\d{2}[\dX]{2}(?:-(?:0[1-9]|1[0-2]))?/.exec(date ?? '') ?? []
  return month as EdtfDate | undefined
}
