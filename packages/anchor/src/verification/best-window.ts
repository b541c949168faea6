import type { Words } from '../words.ts'
import { growth, type Sought } from './codes.ts'

/** Where the codes of one fingerprint stand in a text, in the text's order. */
export interface Hits {
  /** The first word of each hit. */
  readonly words: ArrayLike<number>
  /** Which code of the fingerprint it is. */
  readonly slots: ArrayLike<number>
  readonly length: number
}

/** A window of words: the first and the last, how many of the counted codes it holds, and its evidence in bits. */
export interface Window {
  readonly first: number
  readonly last: number
  readonly found: number
  readonly evidence: number
}

/** Code points that a passage of any length may have grown by. */
const growthAnyway = 40
/** Up to this share of the passage's length a window costs nothing; a longer one loses bits, lest one hit stretch it. */
const freeStretch = 1.25
/** Bits lost for each length of the passage beyond that. */
const stretchCost = 16

const longestOf = ({ start, end }: Sought['anchor']) => growth * (end - start) + growthAnyway

/**
 * The window with the most evidence, less what it is stretched; of equal ones that which starts nearest to the code
 * point expected. Every window that begins and ends at a hit is weighed, so this is for hits of a small range.
 */
export function bestWindow(sought: Sought, hits: Hits, words: Words, expected: number): Window | undefined {
  const { bits, pairsFrom, counted, anchor } = sought
  const { starts, ends } = words
  const longest = longestOf(anchor)
  const length = anchor.end - anchor.start
  const seenFrom = new Int32Array(bits.length).fill(-1)
  let best: Window | undefined
  let bestWorth = 0
  let bestDistance = 0
  for (let left = 0; left < hits.length; left++) {
    const first = hits.words[left] ?? 0
    const start = starts[first] ?? 0
    const distance = Math.abs(start - expected)
    let found = 0
    let evidence = 0
    for (let right = left; right < hits.length; right++) {
      const slot = hits.slots[right] ?? 0
      const last = (hits.words[right] ?? 0) + (slot >= pairsFrom ? 1 : 0)
      const span = (ends[last] ?? 0) - start
      if (span > longest) break
      if (seenFrom[slot] === left) continue
      seenFrom[slot] = left
      if (slot < counted) found++
      evidence += bits[slot] ?? 0
      const worth = evidence - Math.max(0, span / length - freeStretch) * stretchCost
      if (best && (worth < bestWorth || (worth === bestWorth && distance >= bestDistance))) continue
      best = { first, last, found, evidence }
      bestWorth = worth
      bestDistance = distance
    }
  }
  return best
}

/** The first word of the window with the most evidence among any number of hits, in one run over them. */
export function densestPlace(sought: Sought, hits: Hits, words: Words, expected: number): number | undefined {
  const { bits, anchor } = sought
  const longest = longestOf(anchor)
  const counts = new Uint16Array(bits.length)
  let best: number | undefined
  let bestEvidence = 0
  let bestDistance = 0
  let left = 0
  let evidence = 0
  for (let right = 0; right < hits.length; right++) {
    const slot = hits.slots[right] ?? 0
    const count = (counts[slot] ?? 0) + 1
    counts[slot] = count
    if (count === 1) evidence += bits[slot] ?? 0
    const end = words.ends[hits.words[right] ?? 0] ?? 0
    for (; end - (words.starts[hits.words[left] ?? 0] ?? 0) > longest; left++) {
      const leftSlot = hits.slots[left] ?? 0
      const others = (counts[leftSlot] ?? 0) - 1
      counts[leftSlot] = others
      if (others === 0) evidence -= bits[leftSlot] ?? 0
    }
    const first = hits.words[left] ?? 0
    const distance = Math.abs((words.starts[first] ?? 0) - expected)
    if (evidence < bestEvidence || (evidence === bestEvidence && distance >= bestDistance)) continue
    best = first
    bestEvidence = evidence
    bestDistance = distance
  }
  return best
}
