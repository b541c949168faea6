import type { EdtfDate } from '../primitives/edtf-date.ts'
import { bounds } from '../primitives/edtf-order.ts'
import type { RecordOf } from '../records/record.ts'
import { dateOf } from './facets.ts'

/**
 * The day (`YYYY-MM-DD`) by which a document was published for sure: the last that its date can mean, or that on which
 * our copy was read, whichever comes first. `undefined` where neither is known.
 */
export function knownFrom(document: RecordOf<'document'>): EdtfDate | undefined {
  const dates = [dateOf(document), document.read as EdtfDate | undefined].filter((date) => date !== undefined)
  const latest = Math.min(...dates.map((date) => bounds(date).latest))
  return Number.isFinite(latest) ? (new Date(latest).toISOString().slice(0, 10) as EdtfDate) : undefined
}
