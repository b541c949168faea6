import { every, statusOf, type TimelineEntry } from '@entente/domain/ledger'
import { ledger } from '../ledger/ledger.ts'

/** An entry with its number on the page: 1 is the earliest, and those without a date come last. */
export interface NumberedEntry extends TimelineEntry {
  readonly number: number
}

/** What the timeline tells: what happened, was agreed or said, by number; and when the documents were published. */
export interface Told {
  readonly entries: readonly NumberedEntry[]
  readonly documents: readonly TimelineEntry[]
}

/** Everything with a date, and what stands somewhere though no date of it is told. */
export async function told(): Promise<Told> {
  const all = await every((page) => ledger.timeline(page))
  const dated = new Set(all.map(({ id }) => id))
  const undated = (await standing()).filter(({ id }) => !dated.has(id))
  const entries = [...all.filter(({ kind }) => kind !== 'document'), ...undated]
  return {
    entries: entries.map((entry, index) => ({ ...entry, number: index + 1 })),
    documents: all.filter(({ kind }) => kind === 'document'),
  }
}

/** Records that have a status, as entries without a date. */
async function standing(): Promise<readonly TimelineEntry[]> {
  const records = await every((page) => ledger.list({ ...page, sort: 'label' }))
  return records.flatMap((record) => {
    const { id, kind, label } = record
    const status = statusOf(record)
    return status === undefined ? [] : [{ id, kind, label, field: '/status', status }]
  })
}
