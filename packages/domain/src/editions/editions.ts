import type { Ledger, Page, PageQuery } from '../ledger/ledger.ts'
import type { Id } from '../primitives/id.ts'
import type { Kind } from '../primitives/kind.ts'
import type { EntenteRecord } from '../records/record.ts'
import type { FieldChange, Level, RecordEvent } from './release.ts'

/**
 * The port to the versions of a ledger: which there were, what each held, and what each changed. It tells what this
 * ledger said in a version, its mistakes included; what documents supported on a day is asked of a ledger, by `asOf`.
 */
export interface Editions {
  /** Every release, the newest first. */
  releases(): Promise<readonly Edition[]>
  /** The ledger as it was in a version; `undefined` where there was none such. */
  asIn(version: string): Promise<Ledger | undefined>
  /**
   * What releases changed, the newest first. Throws {@link UnknownVersionError} where `since` is no version, and
   * `BadCursorError`.
   */
  changes(query?: ChangesQuery): Promise<Page<Change>>
  /** Every change of a record, the newest first, and of those merged into it; `undefined` where it never was. */
  historyOf(kind: Kind, id: string): Promise<readonly Change[] | undefined>
}

/** A released version. */
export interface Edition {
  readonly version: string
  /** The version before; absent on the first. */
  readonly previous?: string
  /** RFC 3339, in UTC. */
  readonly released: string
  /** SHA-256 over its records. */
  readonly hash: string
  readonly why: readonly string[]
  /** How far its changes ask the version to rise; absent where no record changed. */
  readonly level?: Level
  /** How many records each thing befell. */
  readonly counts: { readonly [Event in RecordEvent]: number }
}

/** See {@link Editions.changes}. */
export interface ChangesQuery extends Omit<PageQuery, 'asOf'> {
  /** Only what came after this version. */
  readonly since?: string | undefined
  readonly kind?: Kind | undefined
  readonly what?: RecordEvent | undefined
}

/** What one release did to one record. */
export interface Change {
  readonly version: string
  readonly previous?: string
  readonly released: string
  readonly what: RecordEvent
  readonly kind: Kind
  readonly id: Id
  /** What we called the record after the change, or before it where it is gone. */
  readonly label: string
  /** The record that took its place, where it was redirected. */
  readonly to?: Id
  readonly level: Level
  /** What the release says of itself. */
  readonly why: readonly string[]
  /** Its parts that changed, where it was there before and after; `why` is absent where the release's stands. */
  readonly fields: readonly FieldChange[]
  /** The record before, where it is gone; the record after, where it is new. */
  readonly before?: EntenteRecord
  readonly after?: EntenteRecord
}

/** A version that there never was. */
export class UnknownVersionError extends Error {
  override readonly name = 'UnknownVersionError'
  readonly versions: readonly string[]

  /** `versions` are those that there are. */
  constructor(version: string, versions: readonly string[]) {
    super(
      versions.length === 0
        ? `there is no version ${version}: this ledger keeps no history`
        : `there is no version ${version}; there are: ${versions.join(', ')}`,
    )
    this.versions = versions
  }
}
