import { rounded } from '../figures.ts'
import type { LedgerFigures } from './measure.ts'

/** How many times longer each question takes in the larger ledger, by the medians of the medians. */
export function growth(small: LedgerFigures, large: LedgerFigures): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(large.questions).flatMap(([name, { median }]) => {
      const before = small.questions[name]?.median.p50
      return before === undefined || before === 0 ? [] : [[name, rounded(median.p50 / before)]]
    }),
  )
}
