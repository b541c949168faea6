import type { Dataset } from '../records/dataset.ts'
import { recordChanges } from './record-changes.ts'
import type { Release } from './release.ts'

/** A state of the dataset: what a release begins from or leads to. */
export type State = Pick<Dataset, 'version' | 'hash' | 'records'>

/** The release that leads from one state of a dataset to the next; from none, to the first. */
export function releaseBetween(
  before: State | undefined,
  after: State,
  { released, why }: Pick<Release, 'released' | 'why'>,
): Release {
  return {
    version: after.version,
    ...(before === undefined ? {} : { previous: before.version }),
    released,
    hash: after.hash,
    why,
    changes: recordChanges(before?.records ?? [], after.records),
  }
}
