import { natures } from '@entente/domain'
import type { TotalsRow } from '@entente/domain/ledger'

/** Sums in the order in which the natures of money are told everywhere. */
export const inOrderOfNature = (rows: readonly TotalsRow[]): readonly TotalsRow[] =>
  [...rows].sort((a, b) => natures.indexOf(a.nature) - natures.indexOf(b.nature))
