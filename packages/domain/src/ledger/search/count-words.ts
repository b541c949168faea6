import type { EntenteRecord } from '../../records/record.ts'
import { searchFields } from '../ledger.ts'
import { textsOf } from './texts-of.ts'
import { wordsOf } from './words.ts'

/** The words of records, numbered as they first appear, and how often each stands in each field of each record. */
export interface Counted {
  readonly recordCount: number
  readonly wordCount: number
  readonly numbers: ReadonlyMap<string, number>
  /** One entry for each record, field and word, in the order of the records. */
  readonly entries: {
    readonly record: readonly number[]
    readonly field: readonly number[]
    readonly word: readonly number[]
    readonly times: readonly number[]
  }
  /** How many words each field of each record has: record after record, in the order of `searchFields`. */
  readonly lengths: readonly number[]
}

/** Cuts the texts of records into words and counts them. */
export function countWords(records: readonly EntenteRecord[]): Counted {
  const numbers = new Map<string, number>()
  const entries = { record: [], field: [], word: [], times: [] } as Record<keyof Counted['entries'], number[]>
  const lengths: number[] = []
  for (const [record, texts] of records.map(textsOf).entries())
    for (const [field, name] of searchFields.entries()) {
      const words = wordsOf(texts[name])
      lengths.push(words.length)
      for (const [word, times] of tally(words, numbers)) {
        entries.record.push(record)
        entries.field.push(field)
        entries.word.push(word)
        entries.times.push(times)
      }
    }
  return { recordCount: records.length, wordCount: numbers.size, numbers, entries, lengths }
}

/** How often each word is said, by its number; a word not met before gets the next one. */
function tally(words: readonly string[], numbers: Map<string, number>): Map<number, number> {
  const times = new Map<number, number>()
  for (const word of words) {
    let number = numbers.get(word)
    if (number === undefined) {
      number = numbers.size
      numbers.set(word, number)
    }
    times.set(number, (times.get(number) ?? 0) + 1)
  }
  return times
}
