import { DatabaseSync } from 'node:sqlite'
import type { EntenteRecord } from '@entente/domain'
import { MemoryLedger } from '@entente/domain/ledger'
import { aDataset } from '@entente/domain/testing'
import { Index } from 'flexsearch'
import MiniSearch from 'minisearch'
import type { QuestionKind } from './questions.ts'

/** How many a page of results has. */
const limit = 20

/** A record's text, as the bare libraries are given it. */
export interface Text {
  readonly id: number
  readonly text: string
}

/** Something that searches: it answers a question of a kind with a page of what it found. */
export interface Contestant {
  /** Kinds that it cannot answer. */
  readonly cannot: readonly QuestionKind[]
  readonly ask: (question: string, kind: QuestionKind) => unknown
}

/** What is compared, by name, each with how it takes in the records. */
export const contestants: Readonly<
  Record<string, (records: readonly EntenteRecord[], texts: readonly Text[]) => Promise<Contestant>>
> = { ledger, minisearch, flexsearch, fts5 }

/** The ledger itself, with its fields, weights, filters and the words that matched. */
async function ledger(records: readonly EntenteRecord[]): Promise<Contestant> {
  const made = new MemoryLedger(await aDataset(records))
  await made.search({ q: 'ready' })
  return { cannot: [], ask: (q) => made.search({ q, limit }) }
}

async function minisearch(_: readonly EntenteRecord[], texts: readonly Text[]): Promise<Contestant> {
  const index = new MiniSearch<Text>({ fields: ['text'], searchOptions: { combineWith: 'AND' } })
  index.addAll(texts)
  return {
    cannot: [],
    ask: (question, kind) =>
      index
        .search(question, {
          prefix: kind === 'beginning of a word',
          fuzzy: kind === 'word with a slip' ? 0.25 : false,
        })
        .slice(0, limit),
  }
}

async function flexsearch(_: readonly EntenteRecord[], texts: readonly Text[]): Promise<Contestant> {
  const index = new Index({ tokenize: 'forward' })
  for (const { id, text } of texts) index.add(id, text)
  return { cannot: ['word with a slip'], ask: (question) => index.search(question, { limit }) }
}

async function fts5(_: readonly EntenteRecord[], texts: readonly Text[]): Promise<Contestant> {
  const database = new DatabaseSync(':memory:')
  database.exec("create virtual table texts using fts5(text, prefix = '3 4'); begin")
  const insert = database.prepare('insert into texts (rowid, text) values (?, ?)')
  for (const { id, text } of texts) insert.run(id, text)
  database.exec('commit')
  const find = database.prepare(`select rowid from texts where texts match ? order by rank limit ${limit}`)
  return {
    cannot: ['word with a slip'],
    ask: (question, kind) => find.all(kind === 'beginning of a word' ? `${question}*` : question),
  }
}
