import type { Basis } from '@entente/domain'
import type { MarkName } from '../values/mark.tsx'

const marks: Record<Basis, MarkName> = {
  stated: 'disc',
  attributed: 'quote',
  assessed: 'diamond',
  derived: 'sum',
  inferred: 'triangle',
}

/** The mark of a basis. */
export const markOfBasis = (basis: Basis): MarkName => marks[basis]
