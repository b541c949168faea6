import type { EntenteRecord } from '@entente/domain'

/** The kinds of tie, in the order in which they are told: each is drawn in a line of its own style. */
export const tieKinds = ['agreement', 'commitment', 'dispute', 'relation', 'event'] as const

/** One of {@link tieKinds}. A project or tender ties as a commitment does: somebody undertakes something. */
export type TieKind = (typeof tieKinds)[number]

const kindOfRecord: Partial<Record<EntenteRecord['kind'], TieKind>> = {
  agreement: 'agreement',
  commitment: 'commitment',
  project: 'commitment',
  tender: 'commitment',
  dispute: 'dispute',
  relation: 'relation',
  event: 'event',
}

/** The kind of tie that a record can make; none for what is said about somebody, or names somebody only. */
export const tieKindOf = ({ kind }: EntenteRecord): TieKind | undefined => kindOfRecord[kind]
