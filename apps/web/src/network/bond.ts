import type { Account, EntenteRecord } from '@entente/domain'
import type { TieKind } from './tie-kind.ts'

/** An actor in a record: as what, on whose behalf, and the account that says so. */
export interface End {
  readonly actor: string
  /** The role, the stance, or for a relation which of its ends. */
  readonly role: string
  /** On whose behalf; an actor has no tie with the one for whom it acts. */
  readonly actsFor?: string
  readonly account: Account
}

/** What one record says of who stands with whom: its actors, and which of them it ties to each other. */
export interface Bond {
  readonly kind: TieKind
  readonly record: EntenteRecord
  readonly ends: readonly End[]
  /** Every pair once, by the ids of the actors. */
  readonly pairs: readonly (readonly [one: string, other: string])[]
}

/** The actors that a bond ties to one of its own. */
export const othersIn = ({ pairs }: Bond, actor: string): readonly string[] =>
  pairs.flatMap(([one, other]) => (one === actor ? [other] : other === actor ? [one] : []))
