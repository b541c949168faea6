import { type Bounds, bounds, listedAt } from '../primitives/edtf-order.ts'
import { remembered } from '../primitives/remembered.ts'
import type { EntenteRecord } from '../records/record.ts'
import { dateOf } from './facets.ts'

/** Where a record stands in time. */
export interface Moment extends Bounds {
  /** As text that sorts as the records do: by where the date is listed, the narrower first. */
  readonly order: string
}

/** Where a record stands in time, kept since lists ask it of all; `undefined` for one of which no date is known. */
export const momentOf = remembered((record: EntenteRecord): Moment | undefined => {
  const date = dateOf(record)
  if (date === undefined) return undefined
  const span = bounds(date)
  return { ...span, order: sortable(listedAt(span)) + sortable(span.latest) }
})

/** A moment as text that sorts as the moments do, before and after 1970 and at the open ends. */
function sortable(time: number): string {
  const limited = Math.max(-8.64e15, Math.min(8.64e15, time))
  return String(limited + 8.64e15).padStart(17, '0')
}
