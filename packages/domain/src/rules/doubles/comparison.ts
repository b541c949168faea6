import type { Kind } from '../../primitives/kind.ts'
import type { RecordOf } from '../../records/record.ts'

/** One thing that speaks for two records being one, or against it. */
export interface Sign {
  /** One sentence that names the values. */
  readonly says: string
  /** How much it speaks for it, up to 1; below 0, how much it speaks against. */
  readonly weight: number
}

/** How the records of a kind are held against each other. */
export interface Comparison<R> {
  /** By what records that may be one are brought together: only two that share a key are compared. */
  readonly keys: (record: R) => Iterable<string>
  /** What speaks for two records being one, and against it. */
  readonly signs: (a: R, b: R) => readonly Sign[]
}

/** Makes the comparison of a kind for the records that there are: how rare a name is depends on all of them. */
export type MakeComparison<K extends Kind> = (records: readonly RecordOf<K>[]) => Comparison<RecordOf<K>>
