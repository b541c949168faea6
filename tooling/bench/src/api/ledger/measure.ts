import { MemoryLedger } from '@entente/domain/ledger'
import { rounded } from '../figures.ts'
import { questionsOf } from '../search/questions.ts'
import { overRounds, type Rounds, timesOf } from '../times.ts'
import { draws, madeUpDataset } from './made-up-dataset.ts'

const asked = 40

/** The ledger in memory over so many made-up records: milliseconds and megabytes. */
export interface LedgerFigures {
  readonly records: number
  readonly references: number
  /** From the dataset to the first answer of each: a list, a filter over documents, a search, neighbours. */
  readonly startUp: Readonly<Record<'list' | 'filter' | 'search' | 'neighbours', number>>
  /** What the process holds of the dataset, and what all indexes of the ledger add to it. */
  readonly memory: { readonly dataset: number; readonly ledger: number }
  readonly questions: Readonly<Record<string, Rounds>>
}

/** Measures one size. The process must be its own and let rubbish be collected (`--expose-gc`). */
export async function measureLedger(size: number, rounds: number): Promise<LedgerFigures> {
  const before = held()
  const dataset = await madeUpDataset(size)
  const withDataset = held()
  const ledger = new MemoryLedger(dataset)
  const draw = draws(4)
  const groups = Math.floor(size / 20)
  const drawn = (name: string, among: number) =>
    Array.from({ length: asked }, () => `${name}-${draw.number(among)}`)
  const [actors, documents, events] = [
    drawn('actor', groups),
    drawn('document', groups),
    drawn('event', groups * 9),
  ]
  const words = questionsOf(draw, asked)
  const startUp = {
    list: await first(() => ledger.list({ limit: 50 })),
    filter: await first(() => ledger.list({ document: 'document-1' })),
    search: await first(() => ledger.search({ q: 'ready' })),
    neighbours: await first(() => ledger.neighbours({ around: 'event-1' })),
  }
  const over = async <T>(items: readonly T[], ask: (item: T) => unknown): Promise<Rounds> => {
    await timesOf(items, ask)
    const times = []
    for (let round = 0; round < rounds; round++) times.push(await timesOf(items, ask))
    return overRounds(times)
  }
  const questions: Record<string, Rounds> = {
    'list of 50, a kind by date': await over(actors, () => ledger.list({ kind: 'event', sort: '-date' })),
    'list of 50, all': await over(actors, () => ledger.list()),
    'filter by actor': await over(actors, (actor) => ledger.list({ kind: 'event', actor })),
    'filter by document': await over(documents, (document) => ledger.list({ document })),
    'filter by language, all': await over(actors, () => ledger.list({ language: 'en' })),
    'filter by status, all': await over(actors, () => ledger.list({ status: 'signed' })),
    timeline: await over(actors, () => ledger.timeline()),
    'neighbours, one step': await over(events, (around) => ledger.neighbours({ around })),
    'neighbours, two steps': await over(events, (around) => ledger.neighbours({ around, depth: 2 })),
    totals: await over(actors, () => ledger.totals({ by: ['giver', 'receiver', 'status'] })),
    'totals of an actor': await over(actors, (actor) => ledger.totals({ actor })),
    disagreements: await over(actors, () => ledger.disagreements()),
  }
  for (const [kind, all] of Object.entries(words))
    questions[`search, ${kind}`] = await over(all, (q) => ledger.search({ q, limit: 20 }))
  const memory = { dataset: megabytes(withDataset - before), ledger: megabytes(held() - withDataset) }
  return {
    records: dataset.records.length,
    references: dataset.references.length,
    startUp,
    memory,
    questions,
  }
}

async function first(ask: () => unknown): Promise<number> {
  const begun = performance.now()
  await ask()
  return rounded(performance.now() - begun)
}

/** Bytes that are in use, in the heap and beside it. */
function held(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const megabytes = (bytes: number): number => rounded(bytes / 1_000_000)
