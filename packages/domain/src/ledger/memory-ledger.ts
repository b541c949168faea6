import { claimFieldsOf } from '../evidence/fields.ts'
import type { EdtfDate } from '../primitives/edtf-date.ts'
import { bounds, listedAt } from '../primitives/edtf-order.ts'
import { kinds } from '../primitives/kind.ts'
import type { Dataset } from '../records/dataset.ts'
import type { EntenteRecord } from '../records/record.ts'
import { knownOn } from './as-of.ts'
import { coverageOf } from './coverage.ts'
import { disagreementsOf } from './disagreements.ts'
import { amountOf, dateOf, statusOf } from './facets.ts'
import { fieldAccountsOf } from './field-accounts.ts'
import { matches } from './filter.ts'
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
import { greatestDepth, neighbourhoodOf } from './neighbourhood.ts'
import { page, type Sortable } from './page.ts'
import { publishersOf } from './publishers.ts'
import { SearchIndex } from './search-index.ts'
import { Corroborator } from './sources/corroboration.ts'
import { sourcesBehind } from './sources/record-sources.ts'
import { sortable, timelineEntryOf } from './timeline.ts'
import { totalsOf } from './totals.ts'

/** The longest question that a search reads, in characters. */
export const longestQuestion = 200

/** The ledger over a compiled dataset held in memory. Indexes are built when they are first asked for, and kept. */
export class MemoryLedger implements Ledger {
  readonly #dataset: Dataset
  readonly #views = new Map<string, View>()
  #counts: LedgerInfo['counts'] | undefined

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
    const heir = view.records.find(({ formerIds }) => formerIds?.includes(id))
    return heir && { movedTo: heir.id }
  }

  async list(query: ListQuery = {}): Promise<Page<EntenteRecord>> {
    const view = this.#view(query)
    const sort = query.sort ?? 'id'
    const descending = sort.startsWith('-')
    const key = (descending ? sort.slice(1) : sort) as SortKey
    const found = view.records
      .filter((record) => query.kind === undefined || record.kind === query.kind)
      .filter((record) => matches(record, query, view))
      .map((record) => ({ item: record, id: record.id, value: sortValue(record, key) }))
    return page(found, query, descending)
  }

  async search(query: SearchQuery): Promise<Page<SearchHit>> {
    const view = this.#view(query)
    const hits = view.index.find(query.q.slice(0, longestQuestion)).flatMap((hit): Sortable<SearchHit>[] => {
      const record = view.byId.get(hit.id)
      if (!record || (query.kind !== undefined && record.kind !== query.kind)) return []
      const { id, kind, label, summary } = record
      const { score, matches: found } = hit
      const item = { id, kind, label, ...(summary === undefined ? {} : { summary }), score, matches: found }
      return [{ item, id, value: score }]
    })
    return page(hits, query, true)
  }

  async timeline(query: TimelineQuery = {}): Promise<Page<TimelineEntry>> {
    const { kind, actor, from, to } = query
    const view = this.#view(query)
    const entries = view.records
      .filter((record) => kind === undefined || record.kind === kind)
      .filter((record) => matches(record, { actor, from, to }, view))
      .map(timelineEntryOf)
      .filter((entry) => entry !== undefined)
    return page(entries, query)
  }

  async neighbours({ around, depth = 1, asOf }: NeighboursQuery): Promise<Neighbourhood | undefined> {
    if (!Number.isInteger(depth) || depth < 1 || depth > greatestDepth)
      throw new RangeError(`depth is a whole number from 1 to ${greatestDepth}`)
    const view = this.#view({ asOf })
    const record = view.byId.get(around)
    return record && neighbourhoodOf(record, depth, view.byId, view.references)
  }

  async totals({ by = [], ...query }: TotalsQuery = {}): Promise<Totals> {
    const view = this.#view(query)
    const commitments = view.records
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
    const found = view.records
      .filter((record) => kind === undefined || record.kind === kind)
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
    const key = asOf === undefined ? '' : String(this.#publishedBy(asOf))
    let view = this.#views.get(key)
    if (!view) {
      view = new View(asOf === undefined ? this.#dataset : knownOn(this.#dataset, asOf))
      this.#views.set(key, view)
    }
    return view
  }

  #publishedBy(day: EdtfDate): number {
    const limit = bounds(day).latest
    return this.#dataset.records.filter((record) => {
      if (record.kind !== 'document') return false
      const date = dateOf(record)
      return date !== undefined && bounds(date).latest <= limit
    }).length
  }
}

/** The records as known at one time, with what is looked up in them. */
class View {
  readonly records: readonly EntenteRecord[]
  readonly references: Dataset['references']
  readonly byId: ReadonlyMap<string, EntenteRecord>
  #index: SearchIndex | undefined
  #corroborator: Corroborator | undefined
  #publishers: readonly PublisherSupport[] | undefined
  #names: ReadonlyMap<string, ReadonlySet<string>> | undefined

  constructor({ records, references }: Dataset) {
    this.records = records
    this.references = references
    this.byId = new Map(records.map((record) => [record.id, record]))
  }

  get index(): SearchIndex {
    this.#index ??= new SearchIndex(this.records)
    return this.#index
  }

  get corroborator(): Corroborator {
    this.#corroborator ??= new Corroborator(this.byId)
    return this.#corroborator
  }

  get publishers(): readonly PublisherSupport[] {
    this.#publishers ??= publishersOf(this.records, this.byId, this.corroborator)
    return this.#publishers
  }

  /** The ids that a record names. */
  readonly namesOf = (record: EntenteRecord): ReadonlySet<string> => {
    this.#names ??= namesByRecord(this.references)
    return this.#names.get(record.id) ?? nothing
  }
}

const nothing: ReadonlySet<string> = new Set()

function namesByRecord(references: Dataset['references']): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  for (const { from, to } of references) {
    const named = names.get(from) ?? new Set()
    names.set(from, named.add(to))
  }
  return names
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
    case 'date': {
      const date = dateOf(record)
      if (date === undefined) return null
      const span = bounds(date)
      return sortable(listedAt(span)) + sortable(span.latest)
    }
  }
}
