import type { EntenteRecord } from '../records/record.ts'
import { recordChanges } from './record-changes.ts'
import type { Release } from './release.ts'

/** A release as it is kept beside the dataset: without what the newer records tell. */
export type KeptRelease = Omit<Release, 'changes'> & { readonly changes: readonly KeptChange[] }

type Kept<Change> = Change extends { readonly fields: readonly (infer Field)[] }
  ? Omit<Change, 'fields'> & { readonly fields: readonly KeptField<Field>[] }
  : Change

type KeptField<Field> = Field extends unknown ? Omit<Field, 'after'> : never

/** A change of a {@link KeptRelease}. */
export type KeptChange = Kept<Release['changes'][number]>

/** All that has to be known to go back from a dataset to what it was. */
export interface History {
  /** What was changed since the newest release and is not released yet. */
  readonly unreleased: readonly KeptChange[]
  /** The newest first. */
  readonly releases: readonly KeptRelease[]
}

/**
 * The history of records: their releases, the newest first, and what was changed since. `released` are the records of
 * the newest release.
 */
export function historyFrom(
  records: readonly EntenteRecord[],
  released: readonly EntenteRecord[],
  releases: readonly Release[],
): History {
  return {
    unreleased: releases.length === 0 ? [] : recordChanges(released, records).map(keep),
    releases: releases.map(({ changes, ...release }) => ({ ...release, changes: changes.map(keep) })),
  }
}

/** A change without what its record became. */
function keep(change: Release['changes'][number]): KeptChange {
  if (change.what !== 'changed') return change
  return { ...change, fields: change.fields.map(withoutAfter) }
}

function withoutAfter<Field extends object>(field: Field): KeptField<Field> {
  const { after, ...rest } = field as Field & { readonly after?: unknown }
  return rest as KeptField<Field>
}
