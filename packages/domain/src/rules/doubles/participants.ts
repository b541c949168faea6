import type { Accounts } from '../../evidence/account.ts'
import { knownValues } from './known-values.ts'

interface Participation {
  readonly actor: string
  readonly for?: string | undefined
  readonly role: Accounts<string>
}

/** Who takes part in one of these roles, or in any; with those on whose behalf somebody acts. Sorted, each once. */
export function actorsIn(
  participants: readonly Participation[] | undefined,
  ...roles: readonly string[]
): readonly string[] {
  const meant = (participants ?? []).filter(
    ({ role }) => roles.length === 0 || knownValues(role).some((one) => roles.includes(one)),
  )
  return [
    ...new Set(meant.flatMap(({ actor, for: whom }) => (whom === undefined ? [actor] : [actor, whom]))),
  ].sort()
}

/** What two sets of actors have in common: how much of both (Jaccard, 0 to 1), and who. */
export function compareActors(
  a: readonly string[],
  b: readonly string[],
): { readonly likeness: number; readonly shared: readonly string[] } {
  const shared = a.filter((actor) => b.includes(actor))
  const all = a.length + b.length - shared.length
  return { likeness: all === 0 ? 0 : shared.length / all, shared }
}
