import MiniSearch from 'minisearch'
import { isAccounts } from '../evidence/account.ts'
import type { EntenteRecord } from '../records/record.ts'
import { type SearchField, searchFields } from './ledger.ts'

/** What a search finds in the index: the record's id, how well it fits, and which words matched where. */
export interface IndexHit {
  readonly id: string
  readonly score: number
  readonly matches: readonly { readonly field: SearchField; readonly words: readonly string[] }[]
}

const weights: Record<SearchField, number> = {
  label: 4,
  names: 4,
  summary: 2,
  claims: 1,
  fragments: 2,
  glosses: 1,
}

/** Letters and digits of any script, without accents and case. */
const fold = (term: string): string => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The last word may still be being typed, so its beginning is enough; of one or two letters it would be too little. */
const isUnfinished = (term: string, at: number, terms: string[]): boolean =>
  at === terms.length - 1 && term.length > 2

/** The words of all records. Words are matched whole, the last also by its beginning, and where too little is found, with slips. */
export class SearchIndex {
  readonly #index = new MiniSearch<{ id: string } & Record<SearchField, string>>({
    fields: [...searchFields],
    tokenize: (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [],
    processTerm: fold,
    searchOptions: { boost: weights, combineWith: 'AND', prefix: isUnfinished },
  })

  constructor(records: readonly EntenteRecord[]) {
    this.#index.addAll(records.map((record) => ({ id: record.id, ...textsOf(record) })))
  }

  /** Everything that fits, the best first. Slips are allowed for only where exact words find nothing: it is dearer. */
  find(words: string): IndexHit[] {
    const exact = this.#index.search(words)
    const found =
      exact.length > 0
        ? exact
        : this.#index.search(words, { fuzzy: (term) => (term.length > 3 ? 0.25 : false) })
    // Engines differ in the last digits of a logarithm; without them every runtime gives the same order.
    return found.map(({ id, score, match }) => ({
      id,
      score: Number(score.toPrecision(6)),
      matches: byField(match),
    }))
  }
}

function byField(match: Record<string, string[]>): IndexHit['matches'] {
  return searchFields.flatMap((field) => {
    const words = Object.entries(match)
      .filter(([, fields]) => fields.includes(field))
      .map(([word]) => word)
      .sort()
    return words.length > 0 ? [{ field, words }] : []
  })
}

function textsOf(record: EntenteRecord): Record<SearchField, string> {
  const names = 'name' in record ? [record.name, record.otherNames ?? []] : []
  const fragments = record.kind === 'statement' ? (record.fragments ?? []).map(({ text }) => text) : []
  const glosses = record.kind === 'document' ? record.passages.map(({ gloss }) => gloss) : []
  return {
    label: record.label,
    names: valuesIn(names).join(' '),
    summary: [record.summary ?? '', record.kind === 'dispute' ? record.question : ''].join(' '),
    claims: valuesIn(record).join(' '),
    fragments: fragments.join(' '),
    glosses: glosses.join(' '),
  }
}

/** Every text that is a value of an account, or stands in one. */
function valuesIn(value: unknown): string[] {
  if (isAccounts(value)) return value.flatMap((account) => textsIn(account.value))
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(valuesIn)
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
