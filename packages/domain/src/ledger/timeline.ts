import type { Evidence } from '../evidence/evidence.ts'
import { isUnknown } from '../evidence/unknown.ts'
import { bounds, listedAt } from '../primitives/edtf-order.ts'
import type { EntenteRecord } from '../records/record.ts'
import { dateFieldOf, statusOf } from './facets.ts'
import type { TimelineEntry } from './ledger.ts'
import type { Sortable } from './page.ts'

/** The place of a record in time, or `undefined` for one whose kind has no date or of which none is asked. */
export function timelineEntryOf(record: EntenteRecord): Sortable<TimelineEntry> | undefined {
  const field = dateFieldOf(record)
  if (!field) return undefined
  const account = field.accounts.find(({ value }) => !isUnknown(value)) ?? field.accounts[0]
  const date = account === undefined || isUnknown(account.value) ? undefined : account.value
  const span = date === undefined ? undefined : bounds(date)
  const first: Evidence | undefined = account?.evidence[0]
  const status = statusOf(record)
  return {
    id: record.id,
    value: span ? sortable(listedAt(span)) + sortable(span.latest) : null,
    item: {
      id: record.id,
      kind: record.kind,
      label: record.label,
      field: `/${field.name}`,
      ...(date === undefined ? {} : { date }),
      ...(span && Number.isFinite(span.earliest) ? { earliest: day(span.earliest) } : {}),
      ...(span && Number.isFinite(span.latest) ? { latest: day(span.latest) } : {}),
      ...(first ? { basis: first.basis } : {}),
      ...(status === undefined ? {} : { status }),
    },
  }
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** A moment as text that sorts as the moments do, before and after 1970 and at the open ends. */
export const sortable = (time: number): string => {
  const limited = Math.max(-8.64e15, Math.min(8.64e15, time))
  return String(limited + 8.64e15).padStart(17, '0')
}
