import { historyFrom } from '../editions/history.ts'
import { MemoryEditions } from '../editions/memory-editions.ts'
import { releaseBetween } from '../editions/release-between.ts'
import { knownOn } from '../ledger/as-of.ts'
import { EdtfDate } from '../primitives/edtf-date.ts'
import type { Dataset } from '../records/dataset.ts'
import type { EntenteRecord } from '../records/record.ts'
import { compile } from '../rules/compile.ts'
import { harbourDataset } from './harbour-talks.ts'

/**
 * Three versions of the harbour talks, the newest first. 1.0.0 is {@link harbourDataset}. 0.9.0 knew only the first
 * document, had a person under a former id, and a cape that is a double of the port. 0.8.0 had a label wrong besides.
 */
export async function harbourStates(): Promise<readonly Dataset[]> {
  const present = await harbourDataset()
  const early = knownOn(present, EdtfDate.parse('2031-05')).records
  const port = early.find(({ kind }) => kind === 'place')
  if (!port) throw new Error('the harbour talks have no place')
  const cape = { ...port, id: 'lost-cape', label: 'Lost Cape' } as EntenteRecord
  const second = renamed([...early, cape], 'ben-marsh', 'benjamin-marsh')
  const first = second.map((record) =>
    record.id === 'harbour-treaty' ? { ...record, label: 'Harbor treaty' } : record,
  )
  return [present, await compile(second, '0.9.0'), await compile(first, '0.8.0')]
}

/** The records under a record's former id, before it had another. */
function renamed(records: readonly EntenteRecord[], now: string, then: string): EntenteRecord[] {
  const text = JSON.stringify(records.map(({ formerIds, ...record }) => record))
  return JSON.parse(text.replaceAll(`"${now}"`, `"${then}"`))
}

/** The editions of the harbour talks, as they are released in 2031 and 2032; see {@link harbourStates}. */
export async function harbourEditions(): Promise<MemoryEditions> {
  const states = await harbourStates()
  const [present] = states
  if (!present) throw new Error('the harbour talks have no version')
  const reasons = ['The first document is read.', 'A label is mended.', 'The second document is read.']
  const days = ['2031-05-02T08:00:00Z', '2031-05-09T08:00:00Z', '2032-01-01T00:00:00Z']
  const releases = states.map((state, at) => {
    const age = states.length - 1 - at
    return releaseBetween(states[at + 1], state, {
      released: days[age] ?? '',
      why: [reasons[age] ?? ''],
    })
  })
  return new MemoryEditions(present, () => historyFrom(present.records, present.records, releases))
}
