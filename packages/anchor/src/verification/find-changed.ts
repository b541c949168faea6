import type { Anchor } from '../anchor.ts'
import { firstFrom } from '../first-from.ts'
import type { Words } from '../words.ts'
import { bestWindow, densestPlace } from './best-window.ts'
import { codesOf, inSteps, type Sought, soughtOf } from './codes.ts'
import { hitsOfAll, hitsWithin } from './find-hits.ts'
import type { Held } from './held.ts'
import { nothingSettled, type Settled } from './settled.ts'

/** A place where a changed passage most probably stands: first and last word, and the share left of its fingerprint. */
export interface ChangedPlace {
  readonly anchor: Anchor
  readonly first: number
  readonly last: number
  readonly kept: number
}

interface Claim extends ChangedPlace {
  readonly sought: Sought
  readonly score: number
}

/**
 * Less is another text: of a long passage this share of its pairs, and more of them than an opening of four words
 * that many sentences share; of a short one more than half of its words.
 */
const leastKept = 0.4
const leastPairs = 4
const leastKeptOfWords = 0.51
/** From this share on, a passage between its neighbours needs no evidence against chance. */
const plainlyKept = 0.6
/** Evidence beyond chance that a place must have, in bits: less than one accident in a thousand. */
const leastScore = 10
/** How far from the place expected is looked first, in words. */
const nearby = 400
const batchSize = 1000
const rounds = 4

/** A range of words, half-open. */
interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Finds where passages that stand nowhere word for word most probably stand in a changed form: first near the place
 * where their neighbours say, then anywhere. A place must hold enough of the fingerprint, and more than chance gives
 * in as many words as were looked at. Words held by a passage found word for word are nobody else's; of two passages
 * that claim the same words, the one with more evidence has them and the other looks elsewhere.
 * @param ordered all passages in the document's order
 * @param onBatch called with the share done, from 0 to 1, after each batch; may throw to stop
 */
export function findChanged(
  ordered: readonly Anchor[],
  words: Words,
  settled: Settled,
  held: Held,
  onBatch: (share: number) => void,
): ChangedPlace[] {
  const missing = ordered.filter((anchor) => settled.startOf(anchor) === undefined)
  const codes = codesOf(words)
  const isFree = (_: number, at: number) =>
    held.holder(words.starts[at] ?? 0) === 0 && held.holder((words.ends[at] ?? 1) - 1) === 0 ? 1 : 0
  const free = new Uint8Array(words.count).map(isFree)

  const gapOf = (anchor: Anchor): Range => {
    const gap = settled.gap(anchor)
    return gap
      ? { from: firstFrom(words.starts, gap.start), to: firstFrom(words.starts, gap.end) }
      : { from: 0, to: 0 }
  }

  /** The claim of a passage to the best place in a range that was chosen among so many words. */
  const claimIn = (sought: Sought, range: Range, among: number, expected: number): Claim | undefined => {
    const hits = hitsWithin(sought, codes, free, range.from, range.to)
    const window = bestWindow(sought, hits, words, expected)
    if (window === undefined) return undefined
    const { first, last, found, evidence } = window
    const kept = found / sought.counted
    const isShort = sought.pairsFrom > 0
    if (isShort ? kept < leastKeptOfWords : kept < leastKept || found < leastPairs) return undefined
    const score = evidence - Math.max(0, inSteps(Math.log2(among / sought.length)))
    const gap = gapOf(sought.anchor)
    const isBetweenNeighbours = first >= gap.from && last < gap.to
    const isAlone = !isShort || gap.to - gap.from <= 3 * sought.length
    if (score < leastScore && !(kept >= plainlyKept && isBetweenNeighbours && isAlone)) return undefined
    return { anchor: sought.anchor, first, last, kept, sought, score }
  }

  const accepted: ChangedPlace[] = []
  /** Gives the words to those with the most evidence; returns the others. */
  const grant = (claims: Claim[]): Sought[] => {
    const losers: Sought[] = []
    for (const claim of claims.sort((one, other) => other.score - one.score)) {
      const { first, last } = claim
      const taken = free.subarray(first, last + 1).reduce((count, isFree) => count + 1 - isFree, 0)
      if (taken > (last + 1 - first) / 2) {
        losers.push(claim.sought)
        continue
      }
      free.fill(0, first, last + 1)
      accepted.push(claim)
    }
    return losers
  }

  const guide = nothingSettled(ordered, settled.textLength)
  for (const anchor of ordered) {
    const start = settled.startOf(anchor)
    if (start !== undefined) guide.settle(anchor, start)
  }
  const near: Claim[] = []
  const open: Sought[] = []
  for (const [at, anchor] of missing.entries()) {
    const sought = soughtOf(anchor, codes)
    const expected = guide.expected(anchor)
    const around = firstFrom(words.starts, expected)
    const gap = gapOf(anchor)
    const range = {
      from: Math.max(gap.from, around - nearby),
      to: Math.min(gap.to, Math.ceil(around + 2 * sought.length + nearby)),
    }
    const claim = claimIn(sought, range, range.to - range.from, expected)
    if (claim) {
      near.push(claim)
      if (claim.kept >= plainlyKept) guide.settle(anchor, words.starts[claim.first] ?? 0)
    } else open.push(sought)
    if (at % batchSize === 0) onBatch((0.5 * at) / missing.length)
  }

  let left = [...open, ...grant(near)]
  for (let round = 0; round < rounds && left.length > 0; round++) {
    const claims: Claim[] = []
    for (let from = 0; from < left.length; from += batchSize) {
      const batch = left.slice(from, from + batchSize)
      for (const [at, hits] of hitsOfAll(batch, codes, free).entries()) {
        const sought = batch[at]
        if (!sought) continue
        const expected = guide.expected(sought.anchor)
        const place = densestPlace(sought, hits, words, expected)
        if (place === undefined) continue
        const reach = Math.ceil(2 * sought.length)
        const range = { from: place - reach, to: place + 2 * reach }
        const claim = claimIn(sought, range, words.count, expected)
        if (claim) claims.push(claim)
      }
      if (round === 0) onBatch(0.5 + (0.5 * (from + batch.length)) / left.length)
    }
    left = grant(claims)
  }
  return accepted
}
