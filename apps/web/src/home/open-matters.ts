import { type EntenteRecord, leadValue } from '@entente/domain'
import { statusOf } from '@entente/domain/ledger'
import { toneOfState } from '../values/tone-of-state.ts'

/**
 * Whether a matter is still open: it is in dispute, somebody is held, it stands in a pending state, or it waits for
 * something that must come first. What a commitment waits for is told with its agreement.
 */
export function isOpen(record: EntenteRecord): boolean {
  if (record.kind === 'dispute' || goesOn(record)) return true
  const status = statusOf(record)
  if (status === undefined) return false
  const tone = toneOfState(status)
  return (
    tone === 'pending' || (tone === 'partial' && record.kind !== 'commitment' && waitsFor(record).length > 0)
  )
}

/** Whether somebody is held, and no end of it is told. */
export const goesOn = (record: EntenteRecord): boolean =>
  record.kind === 'relation' &&
  record.type === 'detains' &&
  (leadValue<string>(record.period) ?? '/..').endsWith('/..')

/** What must come first before a matter can go on, with its accounts. */
export const waitsFor = (record: EntenteRecord) => ('dependsOn' in record && record.dependsOn) || []
