import { type Bond, type End, othersIn } from './bond.ts'
import { type Other, othersOf } from './other.ts'

/** One actor of a bond with others to whom it is tied: a row of the table. */
export interface Star {
  readonly middle: End
  readonly others: readonly Other[]
}

/** The pairs of a bond as few rows, each pair in one of them: who has the most ties left comes first. */
export function starsOf(bond: Bond): readonly Star[] {
  const stars: Star[] = []
  let left = bond.pairs
  while (left.length > 0) {
    const rest = { ...bond, pairs: left }
    const [middle] = bond.ends.toSorted(
      (a, b) => othersIn(rest, b.actor).length - othersIn(rest, a.actor).length,
    )
    if (!middle) break
    stars.push({ middle, others: othersOf(rest, middle.actor) })
    left = left.filter((pair) => !pair.includes(middle.actor))
  }
  return stars
}
