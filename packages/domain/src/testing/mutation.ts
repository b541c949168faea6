import type { Edition } from './edition.ts'

/** One way to break a dataset, and the rule that must notice. */
export interface Mutation {
  readonly name: string
  /** Name of a rule; or `schema`, `yaml` or `files`, which are asked before the rules. */
  readonly rule: string
  readonly apply: (data: Edition) => void
}

/** A passage that a field cites, so that what is added cites one that exists. Throws where it cites none. */
export function citedBy(
  field: readonly { readonly evidence: readonly object[] }[] | undefined,
): `${string}#${string}` {
  for (const { evidence } of field ?? [])
    for (const piece of evidence)
      if ('passages' in piece && Array.isArray(piece.passages) && piece.passages[0]) return piece.passages[0]
  throw new Error('a field that cites no passage was picked')
}
