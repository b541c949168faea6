import type { EdtfDate } from '@entente/domain'

/** Whether a period has an end that is told. Standard: an EDTF interval that is not open at its end. */
export function hasEnded(period: EdtfDate): boolean {
  const [, end] = period.split('/')
  return end !== undefined && end !== '..' && end !== ''
}
