import type { Evidence } from '../evidence/evidence.ts'
import { isUnknown } from '../evidence/unknown.ts'
import type { EntenteRecord } from '../records/record.ts'
import { dateFieldOf, statusOf } from './facets.ts'
import type { TimelineEntry } from './ledger.ts'
import { momentOf } from './moment.ts'

/** A record as the timeline shows it, or `undefined` for one whose kind has no date or of which none is asked. */
export function timelineEntryOf(record: EntenteRecord): TimelineEntry | undefined {
  const field = dateFieldOf(record)
  if (!field) return undefined
  const account = field.accounts.find(({ value }) => !isUnknown(value)) ?? field.accounts[0]
  const date = account === undefined || isUnknown(account.value) ? undefined : account.value
  const span = momentOf(record)
  const first: Evidence | undefined = account?.evidence[0]
  const status = statusOf(record)
  return {
    id: record.id,
    kind: record.kind,
    label: record.label,
    field: `/${field.name}`,
    ...(date === undefined ? {} : { date }),
    ...(span && Number.isFinite(span.earliest) ? { earliest: day(span.earliest) } : {}),
    ...(span && Number.isFinite(span.latest) ? { latest: day(span.latest) } : {}),
    ...(first ? { basis: first.basis } : {}),
    ...(status === undefined ? {} : { status }),
  }
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10)
