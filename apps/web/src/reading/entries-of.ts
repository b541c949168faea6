import { type EntenteRecord, isAccounts } from '@entente/domain'
import { asLabelled } from './labelled.ts'
import { placeOf } from './section-of.ts'

/** Keys that the page shows by itself, above or below the parts. */
const outside = new Set(['kind', 'id', 'label', 'summary', 'formerIds', 'about', 'details', 'distinctFrom'])

/** A field of a record, or one claim of a field that lists several. */
export interface Entry {
  readonly key: string
  /** JSON Pointer of the value in the record. */
  readonly pointer: string
  readonly value: unknown
}

/** The fields of a record in the order in which they are read; `without` names keys to leave out. */
export function entriesOf(record: EntenteRecord, without: readonly string[]): readonly Entry[] {
  const fields = record as unknown as Readonly<Record<string, unknown>>
  const keys = Object.keys(fields).filter((key) => !outside.has(key) && !without.includes(key))
  return [...keys, 'details']
    .flatMap((key) => claimsApart(key, fields[key]))
    .sort((a, b) => placeOf(a.key, a.value) - placeOf(b.key, b.value))
}

/** A list of claims as an entry for each, since some may differ and some not; any other value as it is. */
function claimsApart(key: string, value: unknown): readonly Entry[] {
  const whole = [{ key, pointer: `/${key}`, value }]
  if (isAccounts(value) || !Array.isArray(value)) return whole
  const items: readonly unknown[] = value
  if (!items.every((item) => isAccounts(item) || asLabelled(item) !== undefined)) return whole
  return items.map((item, index) => ({ key, pointer: `/${key}/${index}`, value: item }))
}
