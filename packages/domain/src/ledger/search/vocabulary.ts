import SearchableMap from 'minisearch/SearchableMap'

/** Words of the records that a word of the question may mean, by their numbers, each with how surely from 0 to 1. */
export type Meant = ReadonlyMap<number, number>

/** A longer word than the one asked for, and one with slips, counts for less, the more so the farther it is from it. */
const longer = 0.375
const longerEach = 0.3
const slipped = 0.45

/** The most letters in which a word may differ from the one asked for: a quarter of them, and never more than so many. */
const mostSlips = 3

/** All words of the records, in a tree in which beginnings and near misses are found without reading all of it. */
export class Vocabulary {
  readonly words: readonly string[]
  readonly #tree: SearchableMap<number>

  constructor(numbers: ReadonlyMap<string, number>) {
    this.words = [...numbers.keys()]
    this.#tree = SearchableMap.from(numbers)
  }

  /** What a word means: itself; where it may be unfinished, all that begin so; where slips are allowed, those near it. */
  meant(word: string, allow: { readonly longer: boolean; readonly slips: boolean }): Meant {
    const found = new Map<number, number>()
    // What is nearest is set last.
    if (allow.slips) this.#near(word, found)
    if (allow.longer) this.#beginning(word, found)
    const itself = this.#tree.get(word)
    if (itself !== undefined) found.set(itself, 1)
    return found
  }

  #near(word: string, found: Map<number, number>): void {
    const most = Math.min(mostSlips, Math.round(word.length / 4))
    for (const [near, [number, distance]] of this.#tree.fuzzyGet(word, most))
      found.set(number, (slipped * near.length) / (near.length + distance))
  }

  #beginning(word: string, found: Map<number, number>): void {
    for (const [whole, number] of this.#tree.atPrefix(word)) {
      const more = whole.length - word.length
      found.set(number, (longer * whole.length) / (whole.length + longerEach * more))
    }
  }
}
