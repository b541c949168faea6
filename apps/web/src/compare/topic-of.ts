import type { EntenteRecord } from '@entente/domain'
import { fieldName, words } from '../words.ts'

/** A point on which somebody speaks: a field of the record, or what statements on it have in common. */
export interface Topic {
  /** The same for all fields that are told under one head, such as several purposes. */
  readonly key: string
  readonly label: string
}

/** Fields that carry what their list is of, and need no name beside its own. */
const bearers: readonly string[] = ['state', 'role', 'condition', 'topic', 'accounts']

/** The topic that a field belongs to. `pointer` is its JSON Pointer (RFC 6901). */
export function topicOf(record: EntenteRecord, pointer: string): Topic {
  const steps = pointer.split('/').slice(1)
  const [list = ''] = steps
  const name = ownName(itemAt(record, steps))
  if (name !== undefined) return { key: `${list}: ${name}`, label: name }
  if (list === 'positions') return { key: list, label: words.compare.positions }
  const names = steps.filter((step) => !/^\d+$/.test(step))
  const last = names.at(-1) ?? ''
  const told = names.length > 1 && bearers.includes(last) ? names.slice(0, -1) : names
  return { key: told.join('/'), label: told.map(fieldName).join(': ') }
}

/**
 * What a value in a list is a value of, where its item says so: the actor of a role, the bidder of a proposal, the
 * state of a date.
 */
export function headOf(record: EntenteRecord, pointer: string): unknown {
  const steps = pointer.split('/').slice(1)
  const item = itemAt(record, steps)
  if (typeof item !== 'object' || item === null) return undefined
  if ('actor' in item) return item.actor
  if ('bidder' in item) return item.bidder
  return 'state' in item && steps.at(-1) === 'date' ? item.state : undefined
}

function itemAt(record: EntenteRecord, [list = '', position = '']: readonly string[]): unknown {
  const items = (record as unknown as Readonly<Record<string, unknown>>)[list]
  return Array.isArray(items) && /^\d+$/.test(position) ? items[Number(position)] : undefined
}

const ownName = (item: unknown): string | undefined =>
  typeof item === 'object' && item !== null && 'of' in item ? String(item.of) : undefined
