import type { Neighbourhood } from '@entente/domain/ledger'

/** The places in a record (JSON Pointers) at which it names others, by what lies around it. */
export const referencesOf = (id: string, around: Neighbourhood | undefined): ReadonlySet<string> =>
  new Set((around?.edges ?? []).filter(({ from }) => from === id).map(({ field }) => field))
