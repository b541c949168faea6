import type { BackLink } from '../reading/read-record.ts'

/** How a record depends on this one: it cannot come before it, it stands under it, or it is a part of it. */
const dependences = ['dependsOn', 'under', 'partOf'] as const

/** One of {@link dependences}. */
export type Dependence = (typeof dependences)[number]

/** The records that name this one, by how the page tells of them. */
export interface SortedLinks {
  readonly dependents: ReadonlyMap<Dependence, readonly BackLink[]>
  /** The relations that have this record at one of their ends. */
  readonly ties: readonly BackLink[]
  readonly others: readonly BackLink[]
}

/** Sorts the records that name this one: those that depend on it, the ties that it stands in, and all others. */
export function sortLinks(links: readonly BackLink[]): SortedLinks {
  const by = (key: string) => links.filter((link) => link.fields.some((field) => isClaimIn(field, key)))
  const dependents = new Map(
    dependences.map((key) => [key, by(key)] as const).filter(([, found]) => found.length > 0),
  )
  const ties = by('tie')
  const told = new Set([...ties, ...[...dependents.values()].flat()])
  return { dependents, ties, others: links.filter((link) => !told.has(link)) }
}

/** Whether a pointer leads into the value of a field, not into its evidence or to who sets it. */
const isClaimIn = (pointer: string, key: string): boolean =>
  pointer.startsWith(`/${key}/`) && !/\/(?:evidence|setBy)(?:\/|$)/.test(pointer)
