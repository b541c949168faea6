import type { EntenteRecord } from '@entente/domain'
import { statusOf } from '@entente/domain/ledger'
import { toneOfState } from '../values/tone-of-state.ts'

/** Whether a matter is still open: it stands in a pending state, or waits for something that must come first. */
export function isOpen(record: EntenteRecord): boolean {
  if (record.kind === 'dispute') return true
  const status = statusOf(record)
  return status !== undefined && toneOfState(status) === 'pending'
}
