import type { Id } from '../primitives/id.ts'
import type { Kind } from '../primitives/kind.ts'
import type { EntenteRecord } from './record.ts'

/** One record names another: from which record and field (JSON Pointer, RFC 6901), to which record. */
export interface Reference {
  readonly from: Id
  readonly field: string
  readonly to: Id
}

/** A checked and compiled dataset: what the ledger answers from. Nothing in it needs parsing or checking again. */
export interface Dataset {
  /** Version of the data by semantic versioning; see VERSIONING.md. */
  readonly version: string
  /** SHA-256 over the records, lower-case hex: the same records give the same hash. */
  readonly hash: string
  /** All records, ordered by kind and then by id. */
  readonly records: readonly EntenteRecord[]
  /** Every reference from one record to another. */
  readonly references: readonly Reference[]
  /** For each kind, the fields without which a record of it is not known at all. */
  readonly required: { readonly [K in Kind]: readonly string[] }
  /**
   * For each kind, the fields without which a part of its record says nothing: by the part's place, a path with `*` for
   * a position, such as `status/*`.
   */
  readonly requiredWithin: { readonly [K in Kind]: Readonly<Record<string, readonly string[]>> }
}
