import { pointer } from '../primitives/pointer.ts'
import type { Path } from '../primitives/walk-schema.ts'
import { type Accounts, isAccounts } from './account.ts'

/** A claim-bearing field of a record: where it stands (JSON Pointer) and its accounts. */
export interface ClaimField {
  readonly field: string
  readonly accounts: Accounts
}

/** Every claim-bearing field of a record, in the order in which they stand. It asks for the shape alone. */
export function* claimFieldsOf(value: unknown, path: Path = []): Generator<ClaimField> {
  if (isAccounts(value)) yield { field: pointer(path), accounts: value }
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* claimFieldsOf(item, [...path, index])
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* claimFieldsOf(item, [...path, key])
}
