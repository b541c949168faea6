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

/** The window with the most evidence; of equal ones that which starts nearest to the code point expected. */
export function bestWindow(sought: Sought, hits: Hits, words: Words, expected: number): Window | undefined {
  const { bits, pairsFrom, counted, anchor } = sought
  const { starts, ends } = words
  const longest = growth * (anchor.end - anchor.start) + growthAnyway
  const counts = new Uint16Array(bits.length)
  let best: Window | undefined
  let bestDistance = 0
  let left = 0
  let found = 0
  let evidence = 0
  for (let right = 0; right < hits.length; right++) {
    const slot = hits.slots[right] ?? 0
    const count = (counts[slot] ?? 0) + 1
    counts[slot] = count
    if (count === 1) {
      if (slot < counted) found++
      evidence += bits[slot] ?? 0
    }
    const last = (hits.words[right] ?? 0) + (slot >= pairsFrom ? 1 : 0)
    const end = ends[last] ?? 0
    for (; left < right; left++) {
      const leftSlot = hits.slots[left] ?? 0
      const others = (counts[leftSlot] ?? 0) - 1
      if (others === 0 && end - (starts[hits.words[left] ?? 0] ?? 0) <= longest) break
      counts[leftSlot] = others
      if (others > 0) continue
      if (leftSlot < counted) found--
      evidence -= bits[leftSlot] ?? 0
    }
    if (best && evidence < best.evidence) continue
    const first = hits.words[left] ?? 0
    const distance = Math.abs((starts[first] ?? 0) - expected)
    if (best && evidence === best.evidence && distance >= bestDistance) continue
    best = { first, last, found, evidence }
    bestDistance = distance
  }
  return best
}
