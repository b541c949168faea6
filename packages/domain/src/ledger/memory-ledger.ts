import { claimFieldsOf } from '../evidence/fields.ts'
import type { EdtfDate } from '../primitives/edtf-date.ts'
import { bounds } from '../primitives/edtf-order.ts'
import { kinds } from '../primitives/kind.ts'
import type { Dataset } from '../records/dataset.ts'
import type { EntenteRecord } from '../records/record.ts'
import { knownOn } from './as-of.ts'
import { coverageOf } from './coverage.ts'
import { disagreementsOf } from './disagreements.ts'
import { amountOf, dateFieldOf, statusOf } from './facets.ts'
import { fieldAccountsOf } from './field-accounts.ts'
import { matches } from './filter.ts'
import { groundsOf } from './grounds.ts'
import { knownFrom } from './known-from.ts'
import type {
  AccountsQuery,
  AsOf,
  Coverage,
  Disagreement,
  DisagreementsQuery,
  FieldAccounts,
  Found,
  Ledger,
  LedgerInfo,
  ListQuery,
  Neighbourhood,
  NeighboursQuery,
  Page,
  PublisherSupport,
  PublishersQuery,
  RecordSources,
  SearchHit,
  SearchQuery,
  SortKey,
  TimelineEntry,
  TimelineQuery,
  Totals,
  TotalsQuery,
} from './ledger.ts'
import { momentOf } from './moment.ts'
import { greatestDepth, neighbourhoodOf } from './neighbourhood.ts'
import { page } from './page.ts'
import { sourcesBehind } from './sources/record-sources.ts'
import { timelineEntryOf } from './timeline.ts'
import { totalsOf } from './totals.ts'
import { View } from './view.ts'

/** The longest question that a search reads, in characters. */
export const longestQuestion = 200

/** The ledger over a compiled dataset held in memory. Indexes are built when they are first asked for, and kept. */
export class MemoryLedger implements Ledger {
  readonly #dataset: Dataset
  readonly #views = new Map<number, View>()
  #counts: LedgerInfo['counts'] | undefined
  #published: readonly number[] | undefined

  constructor(dataset: Dataset) {
    this.#dataset = dataset
  }

  async info(): Promise<LedgerInfo> {
    const { version, hash, records } = this.#dataset
    this.#counts ??= Object.fromEntries(
      kinds.map((kind) => [kind, records.filter((record) => record.kind === kind).length]),
    ) as LedgerInfo['counts']
    return { version, hash, counts: this.#counts }
  }

  async get(id: string, at: AsOf = {}): Promise<Found | undefined> {
    const view = this.#view(at)
    const record = view.byId.get(id)
    if (record) return { record }
    const heir = view.heirs.get(id)
    return heir && { movedTo: heir }
  }

  async list(query: ListQuery = {}): Promise<Page<EntenteRecord>> {
    const view = this.#view(query)
    const sort = query.sort ?? 'id'
    const descending = sort.startsWith('-')
    const key = (descending ? sort.slice(1) : sort) as SortKey
    const found = view
      .among(query)
      .filter((record) => matches(record, query, view))
      .map((record) => ({ item: record, id: record.id, value: sortValue(record, key) }))
    return page(found, query, descending)
  }

  async search(query: SearchQuery): Promise<Page<SearchHit>> {
    const view = this.#view(query)
    const found = view.index.find(query.q.slice(0, longestQuestion))
    const hits = found.records.flatMap((number, at) => {
      const record = view.records[number]
      const score = found.scores[at] ?? 0
      if (!record || (query.kind !== undefined && record.kind !== query.kind)) return []
      return [{ item: { record, number, score }, id: record.id, value: score }]
    })
    const { items, ...rest } = page(hits, query, true)
    // What is shown is made for the page alone: a question may fit every record.
    return {
      items: items.map(({ record: { id, kind, label, summary }, number, score }) => ({
        id,
        kind,
        label,
        ...(summary === undefined ? {} : { summary }),
        score: Number(score.toPrecision(6)),
        matches: found.matchesIn(number),
      })),
      ...rest,
    }
  }

  async timeline(query: TimelineQuery = {}): Promise<Page<TimelineEntry>> {
    const { kind, actor, from, to } = query
    const view = this.#view(query)
    const found = view
      .among({ kind, actor })
      .filter((record) => dateFieldOf(record) && matches(record, { actor, from, to }, view))
      .map((record) => ({ item: record, id: record.id, value: momentOf(record)?.order ?? null }))
    const { items, ...rest } = page(found, query)
    return { items: items.flatMap((record) => timelineEntryOf(record) ?? []), ...rest }
  }

  async neighbours({ around, depth = 1, asOf }: NeighboursQuery): Promise<Neighbourhood | undefined> {
    if (!Number.isInteger(depth) || depth < 1 || depth > greatestDepth)
      throw new RangeError(`depth is a whole number from 1 to ${greatestDepth}`)
    const view = this.#view({ asOf })
    const record = view.byId.get(around)
    return record && neighbourhoodOf(record, depth, view.byId, view.ties)
  }

  async totals({ by = [], ...query }: TotalsQuery = {}): Promise<Totals> {
    const view = this.#view(query)
    const commitments = view
      .among({ ...query, kind: 'commitment' })
      .filter((record) => record.kind === 'commitment')
      .filter((record) => matches(record, query, view))
    return totalsOf(commitments, by)
  }

  async accounts(
    id: string,
    { field, asOf }: AccountsQuery = {},
  ): Promise<readonly FieldAccounts[] | undefined> {
    const { byId, corroborator } = this.#view({ asOf })
    const record = byId.get(id)
    if (!record) return undefined
    return [...claimFieldsOf(record)]
      .filter((one) => field === undefined || one.field === field)
      .map((one) => fieldAccountsOf(record, one, corroborator))
  }

  async disagreements(query: DisagreementsQuery = {}): Promise<Page<Disagreement>> {
    const { kind, relation, actor, about, document, publisher, language, standing } = query
    const view = this.#view(query)
    const found = view
      .among({ kind, actor, about, document })
      .filter((record) => groundsOf(record).isAnswered)
      .filter((record) => matches(record, { actor, about, document, publisher, language, standing }, view))
      .flatMap((record) => disagreementsOf(record, view.corroborator, relation))
    return page(found, query, true)
  }

  async sources(id: string, at: AsOf = {}): Promise<RecordSources | undefined> {
    const { byId, corroborator } = this.#view(at)
    const record = byId.get(id)
    return record && sourcesBehind(record, corroborator)
  }

  async publishers({ standing, language, asOf }: PublishersQuery = {}): Promise<readonly PublisherSupport[]> {
    return this.#view({ asOf }).publishers.filter(
      (one) =>
        (standing === undefined || one.standing === standing) &&
        (language === undefined || one.languages.includes(language)),
    )
  }

  async coverage(documentId: string, at: AsOf = {}): Promise<Coverage | undefined> {
    const view = this.#view(at)
    const document = view.byId.get(documentId)
    return document?.kind === 'document' ? coverageOf(document, view.records) : undefined
  }

  #view({ asOf }: AsOf): View {
    // Days that no document's date tells apart see the same records, so the days are not kept one by one.
    const missing = asOf === undefined ? 0 : this.#publishedAfter(asOf)
    let view = this.#views.get(missing)
    if (!view) {
      view = new View(asOf === undefined || missing === 0 ? this.#dataset : knownOn(this.#dataset, asOf))
      this.#views.set(missing, view)
    }
    return view
  }

  /** How many documents were not yet published for sure on a day; of none, everything was known. */
  #publishedAfter(day: EdtfDate): number {
    const limit = bounds(day).latest
    this.#published ??= this.#dataset.records.flatMap((record) => {
      const date = record.kind === 'document' ? knownFrom(record) : undefined
      return date === undefined ? [] : [bounds(date).latest]
    })
    return this.#published.filter((latest) => latest > limit).length
  }
}

function sortValue(record: EntenteRecord, key: SortKey): string | number | null {
  switch (key) {
    case 'id':
      return record.id
    case 'label':
      return record.label.toLowerCase()
    case 'status':
      return statusOf(record) ?? null
    case 'amount':
      return Number(amountOf(record)?.amount ?? Number.NaN) || null
    case 'date':
      return momentOf(record)?.order ?? null
  }
}
