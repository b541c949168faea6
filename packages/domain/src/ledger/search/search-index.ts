import type { EntenteRecord } from '../../records/record.ts'
import { type SearchField, searchFields } from '../ledger.ts'
import { countWords } from './count-words.ts'
import { type Postings, postingsOf } from './postings.ts'
import { type Meant, Vocabulary } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** What a question found: the records that fit, in their own order, each with how well, and where its words stand. */
export interface Findings {
  /** Numbers of the records, as they stood in the list that was indexed, and the score of each. */
  readonly records: readonly number[]
  readonly scores: readonly number[]
  /** Which words of a record fit, by field. It is asked for those that are shown alone. */
  matchesIn(record: number): readonly { readonly field: SearchField; readonly words: readonly string[] }[]
}

/** How many letters a word has at least of which the beginning is enough, and one that may have a slip. */
const shortestBeginning = 3
const shortestSlipped = 4

/**
 * The words of all records. Words are matched whole, the last also by its beginning since it may still be being typed,
 * and where nothing is found so, with slips.
 */
export class SearchIndex {
  readonly #vocabulary: Vocabulary
  readonly #postings: Postings
  readonly #records: number

  constructor(records: readonly EntenteRecord[]) {
    const counted = countWords(records)
    this.#vocabulary = new Vocabulary(counted.numbers)
    this.#postings = postingsOf(counted)
    this.#records = records.length
  }

  /** Everything in which all words of the question are found. */
  find(question: string): Findings {
    const words = wordsOf(question)
    const exact = this.#findAll(words, false)
    return exact.records.length > 0 ? exact : this.#findAll(words, true)
  }

  #findAll(words: readonly string[], slips: boolean): Findings {
    const scores = new Float64Array(this.#records)
    // How many words of the question each record has, counted only while it has had all before.
    const had = new Uint8Array(this.#records)
    const meant: Meant[] = []
    for (const [at, word] of words.entries()) {
      const isLast = at === words.length - 1
      const allow = {
        longer: isLast && word.length >= shortestBeginning,
        slips: slips && word.length >= shortestSlipped,
      }
      const meaning = this.#vocabulary.meant(word, allow)
      if (meaning.size === 0) return this.#findings([], scores, [])
      this.#add(meaning, { scores, had, before: at })
      meant.push(meaning)
    }
    const records: number[] = []
    if (words.length > 0)
      for (let record = 0; record < this.#records; record++)
        if (had[record] === words.length) records.push(record)
    return this.#findings(records, scores, meant)
  }

  /** Adds what a word of the question weighs to each record that had all words before it. */
  #add(meaning: Meant, to: { scores: Float64Array; had: Uint8Array; before: number }): void {
    const { starts, records, weights } = this.#postings
    const { scores, had, before } = to
    for (const [word, share] of meaning)
      for (let at = starts[word] ?? 0, end = starts[word + 1] ?? 0; at < end; at++) {
        const record = records[at] ?? 0
        if ((had[record] ?? 0) < before) continue
        had[record] = before + 1
        scores[record] = (scores[record] ?? 0) + share * (weights[at] ?? 0)
      }
  }

  #findings(records: readonly number[], scores: Float64Array, meant: readonly Meant[]): Findings {
    return {
      records,
      scores: records.map((record) => scores[record] ?? 0),
      matchesIn: (record) => this.#matchesIn(record, meant),
    }
  }

  #matchesIn(record: number, meant: readonly Meant[]): ReturnType<Findings['matchesIn']> {
    const { wordStarts, words, fields } = this.#postings
    const found: { readonly word: string; readonly fields: number }[] = []
    for (let at = wordStarts[record] ?? 0, end = wordStarts[record + 1] ?? 0; at < end; at++) {
      const word = words[at] ?? 0
      if (meant.some((one) => one.has(word)))
        found.push({ word: this.#vocabulary.words[word] ?? '', fields: fields[at] ?? 0 })
    }
    return searchFields.flatMap((field, bit) => {
      const here = found.filter((one) => (one.fields & (1 << bit)) !== 0).map(({ word }) => word)
      return here.length > 0 ? [{ field, words: here.sort() }] : []
    })
  }
}
