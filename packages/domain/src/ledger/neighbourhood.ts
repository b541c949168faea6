import type { Id } from '../primitives/id.ts'
import type { Reference } from '../records/dataset.ts'
import type { EntenteRecord } from '../records/record.ts'
import type { Neighbourhood } from './ledger.ts'

/** The most steps that a neighbourhood may reach. */
export const greatestDepth = 3

/** References, and for each record the places in their list of those that begin or end at it. */
export interface Ties {
  readonly references: readonly Reference[]
  readonly at: ReadonlyMap<string, readonly number[]>
}

/** Sets out references by the records that they tie. */
export function tiesOf(references: readonly Reference[]): Ties {
  const at = new Map<string, number[]>()
  for (const [place, { from, to }] of references.entries())
    for (const id of from === to ? [from] : [from, to]) {
      const places = at.get(id)
      if (places) places.push(place)
      else at.set(id, [place])
    }
  return { references, at }
}

/**
 * Gathers the records within `depth` steps of one, over references in either direction, and what ties them. A dossier
 * gathers records without tying them to each other, so no step leads through one; its own are around it.
 */
export function neighbourhoodOf(
  around: EntenteRecord,
  depth: number,
  records: ReadonlyMap<string, EntenteRecord>,
  { references, at }: Ties,
): Neighbourhood {
  /** The ties of records, in the order of all references. */
  const tiesAt = (ids: Iterable<string>): Reference[] =>
    [...new Set([...ids].flatMap((id) => at.get(id) ?? []))]
      .sort((a, b) => a - b)
      .flatMap((place) => references[place] ?? [])
      .filter(({ from }) => from === around.id || records.get(from)?.kind !== 'dossier')

  const distance = new Map<Id, number>([[around.id, 0]])
  let frontier: Id[] = [around.id]
  for (let step = 1; step <= depth; step++) {
    const next: Id[] = []
    for (const { from, to } of tiesAt(frontier))
      for (const id of [to, from]) {
        if (distance.has(id)) continue
        distance.set(id, step)
        next.push(id)
      }
    frontier = next
  }
  const nodes = [...distance].flatMap(([id, steps]) => {
    const record = records.get(id)
    return record ? [{ id, kind: record.kind, label: record.label, distance: steps }] : []
  })
  const edges = tiesAt(distance.keys()).filter(({ from, to }) => distance.has(from) && distance.has(to))
  return { nodes, edges }
}
