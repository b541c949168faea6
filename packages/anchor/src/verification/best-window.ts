/** The hits of one fingerprint in a text, in the text's order, and what they weigh. */
export interface WindowSearch {
  /** The first word of each hit. */
  readonly words: Uint32Array
  /** Which code of the fingerprint it is. */
  readonly slots: Uint8Array
  /** The evidence of each code, in bits. */
  readonly bits: readonly number[]
  /** Codes from this one on are of word pairs, and reach to the next word; before it, of single words. */
  readonly pairsFrom: number
  /** Codes before this one count as found; the others are evidence alone. */
  readonly counted: number
  /** Where each word of the text starts and ends, in code points. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** The longest window, in code points. */
  readonly longest: number
  /** Where the passage is expected to start, in code points. */
  readonly expected: number
  /** What the place between two words costs, in bits. */
  readonly cost: (first: number, last: number) => number
}

/** A window of words: the first and the last, how many of the counted codes it holds, and the evidence less the cost, in bits. */
export interface Window {
  readonly first: number
  readonly last: number
  readonly found: number
  readonly score: number
}

/** The window with the most evidence; of equal ones the nearest to the place expected. */
export function bestWindow(search: WindowSearch): Window | undefined {
  const { words, slots, bits, starts, ends } = search
  const counts = new Uint16Array(bits.length)
  const lastWordOf = (hit: number) => (words[hit] ?? 0) + ((slots[hit] ?? 0) >= search.pairsFrom ? 1 : 0)
  let best: (Window & { readonly distance: number }) | undefined
  let left = 0
  let found = 0
  let evidence = 0
  const dropLeft = () => {
    const slot = slots[left] ?? 0
    const count = (counts[slot] ?? 0) - 1
    counts[slot] = count
    if (count === 0) {
      if (slot < search.counted) found--
      evidence -= bits[slot] ?? 0
    }
    left++
  }
  for (let right = 0; right < words.length; right++) {
    const slot = slots[right] ?? 0
    const count = (counts[slot] ?? 0) + 1
    counts[slot] = count
    if (count === 1) {
      if (slot < search.counted) found++
      evidence += bits[slot] ?? 0
    }
    const last = lastWordOf(right)
    while (left < right && (ends[last] ?? 0) - (starts[words[left] ?? 0] ?? 0) > search.longest) dropLeft()
    while (left < right && (counts[slots[left] ?? 0] ?? 0) > 1) dropLeft()
    if (evidence < (best?.score ?? 0)) continue
    const first = words[left] ?? 0
    const score = evidence - search.cost(first, last)
    const distance = Math.abs((starts[first] ?? 0) - search.expected)
    if (!best || score > best.score || (score === best.score && distance < best.distance))
      best = { first, last, found, score, distance }
  }
  return best
}
