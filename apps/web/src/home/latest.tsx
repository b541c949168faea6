import { every } from '@entente/domain/ledger'
import { ledger } from '../ledger/ledger.ts'
import { TimelineList } from '../timeline/timeline-list.tsx'

/** How many of the last entries of the timeline are told. */
const shown = 6

/** The last dated events and agreements, the latest first. */
export async function Latest() {
  const entries = await every((page) => ledger.timeline(page))
  const last = entries
    .filter(({ kind, date }) => date !== undefined && (kind === 'event' || kind === 'agreement'))
    .slice(-shown)
    .reverse()
  return <TimelineList entries={last} />
}
