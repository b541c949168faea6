import { searchFields } from '../ledger.ts'
import type { Counted } from './count-words.ts'

/** How much a word weighs by the field in which it stands, in the order of `searchFields`. */
const fieldWeights: readonly number[] = searchFields.map(
  (field) => ({ label: 4, names: 4, summary: 2, claims: 1, fragments: 2, glosses: 1 })[field],
)

/** The constants of BM25+, with which a word that is said often, or in a long field, counts for less each time. */
const saturation = 1.2
const lengthShare = 0.7
const floor = 0.5

/** Which words stand in which records, and how much each weighs there; words and records go by their numbers. */
export interface Postings {
  /** Where the records of each word begin in `records` and `weights`; one more entry ends the last. */
  readonly starts: Uint32Array
  readonly records: Uint32Array
  readonly weights: Float32Array
  /** Where the words of each record begin in `words` and `fields`; one more entry ends the last. */
  readonly wordStarts: Uint32Array
  readonly words: Uint32Array
  /** The fields in which the word stands: one bit each, in the order of `searchFields`. */
  readonly fields: Uint8Array
}

/** Weighs counted words by BM25+ (Lv and Zhai, 2011) and sets them out by word and by record. */
export function postingsOf(counted: Counted): Postings {
  const { wordStarts, words, fields, weights } = byRecord(counted)
  const starts = startsOf(words, counted.wordCount)
  const next = starts.slice()
  const posted = { records: new Uint32Array(words.length), weights: new Float32Array(words.length) }
  const rarity = Float64Array.from({ length: counted.wordCount }, (_, word) =>
    rarityOf((starts[word + 1] ?? 0) - (starts[word] ?? 0), counted.recordCount),
  )
  for (let record = 0; record < counted.recordCount; record++)
    for (let at = wordStarts[record] ?? 0; at < (wordStarts[record + 1] ?? 0); at++) {
      const word = words[at] ?? 0
      const place = next[word] ?? 0
      next[word] = place + 1
      posted.records[place] = record
      posted.weights[place] = (weights[at] ?? 0) * (rarity[word] ?? 0)
    }
  return { starts, ...posted, wordStarts, words, fields }
}

/** Engines differ in the last digits of a logarithm; without them every runtime gives the same scores. */
const rarityOf = (having: number, all: number): number =>
  Number(Math.log(1 + (all - having + 0.5) / (having + 0.5)).toPrecision(6))

/** Adds up the weights of each word of a record over the fields in which it stands. */
function byRecord({ recordCount, wordCount, entries, lengths }: Counted) {
  const means = meanLengths(lengths, recordCount)
  const wordStarts = new Uint32Array(recordCount + 1)
  const words: number[] = []
  const fields: number[] = []
  const weights: number[] = []
  const place = new Int32Array(wordCount).fill(-1)
  let entry = 0
  for (let record = 0; record < recordCount; record++) {
    const first = words.length
    for (; entry < entries.record.length && entries.record[entry] === record; entry++) {
      const word = entries.word[entry] ?? 0
      const field = entries.field[entry] ?? 0
      let at = place[word] ?? -1
      if (at < first) {
        at = words.push(word) - 1
        place[word] = at
        fields.push(0)
        weights.push(0)
      }
      const length = lengths[record * searchFields.length + field] ?? 0
      const times = entries.times[entry] ?? 0
      const often =
        (times * (saturation + 1)) /
        (times + saturation * (1 - lengthShare + (lengthShare * length) / (means[field] || 1)))
      fields[at] = (fields[at] ?? 0) | (1 << field)
      weights[at] = (weights[at] ?? 0) + (fieldWeights[field] ?? 0) * (floor + often)
    }
    wordStarts[record + 1] = words.length
  }
  return { wordStarts, words: Uint32Array.from(words), fields: Uint8Array.from(fields), weights }
}

/** The mean length of each field over all records, in words. */
function meanLengths(lengths: readonly number[], records: number): number[] {
  return searchFields.map((_, field) => {
    let sum = 0
    for (let at = field; at < lengths.length; at += searchFields.length) sum += lengths[at] ?? 0
    return sum / records
  })
}

/** Where each number begins once the numbers are put in order. */
function startsOf(numbers: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1)
  for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1
  for (let at = 1; at <= count; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  return starts
}
