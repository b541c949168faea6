import type { Id } from '../primitives/id.ts'
import type { Reference } from '../records/dataset.ts'
import type { EntenteRecord } from '../records/record.ts'
import type { Neighbourhood } from './ledger.ts'

/** The most steps that a neighbourhood may reach. */
export const greatestDepth = 3

/**
 * Gathers the records within `depth` steps of one, over references in either direction, and what ties them. A dossier
 * gathers records without tying them to each other, so no step leads through one; its own are around it.
 */
export function neighbourhoodOf(
  around: EntenteRecord,
  depth: number,
  records: ReadonlyMap<string, EntenteRecord>,
  references: readonly Reference[],
): Neighbourhood {
  const ties = references.filter(({ from }) => from === around.id || records.get(from)?.kind !== 'dossier')
  const distance = new Map<Id, number>([[around.id, 0]])
  for (let step = 1; step <= depth; step++)
    for (const { from, to } of ties) {
      if (distance.get(from) === step - 1 && !distance.has(to)) distance.set(to, step)
      if (distance.get(to) === step - 1 && !distance.has(from)) distance.set(from, step)
    }
  const nodes = [...distance].flatMap(([id, steps]) => {
    const record = records.get(id)
    return record ? [{ id, kind: record.kind, label: record.label, distance: steps }] : []
  })
  return { nodes, edges: ties.filter(({ from, to }) => distance.has(from) && distance.has(to)) }
}
