import type { Options } from 'minisearch'

/** A text cut into its words: runs of letters and digits of any script. */
export const cutWords = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** A word as it is compared: without case and without marks. */
export const foldWord = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** What is kept of a record to show it as a result. */
export interface Found {
  readonly path: string
  /** The kind of record by its name. */
  readonly kind: string
  readonly label: string
  readonly summary: string
}

/** A record as it is indexed. */
export interface Indexed extends Found {
  readonly id: string
  readonly text: string
}

/** How texts are cut into words and compared; the index is made and read with the same. */
export const indexOptions: Options<Indexed> = {
  fields: ['label', 'summary', 'text'],
  storeFields: ['path', 'kind', 'label', 'summary'],
  tokenize: cutWords,
  processTerm: foldWord,
  searchOptions: {
    boost: { label: 4, summary: 2 },
    combineWith: 'AND',
    prefix: (term) => term.length > 1,
  },
}

/** How much of a word may be misspelt; short words must be right. */
export const slips = (term: string): number | false => (term.length > 3 ? 0.25 : false)
