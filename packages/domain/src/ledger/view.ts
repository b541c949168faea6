import type { Kind } from '../primitives/kind.ts'
import type { Dataset } from '../records/dataset.ts'
import type { EntenteRecord } from '../records/record.ts'
import { groundsOf } from './grounds.ts'
import type { Filters, PublisherSupport } from './ledger.ts'
import { type Ties, tiesOf } from './neighbourhood.ts'
import { publishersOf } from './publishers.ts'
import { SearchIndex } from './search/search-index.ts'
import { Corroborator } from './sources/corroboration.ts'

type Lists = ReadonlyMap<string, readonly EntenteRecord[]>

/** The records as known at one time, with what is looked up in them; each is set out when it is first asked for. */
export class View {
  readonly records: readonly EntenteRecord[]
  readonly byId: ReadonlyMap<string, EntenteRecord>
  readonly #references: Dataset['references']
  #ties: Ties | undefined
  #heirs: ReadonlyMap<string, EntenteRecord['id']> | undefined
  #index: SearchIndex | undefined
  #corroborator: Corroborator | undefined
  #publishers: readonly PublisherSupport[] | undefined
  #names: ReadonlyMap<string, ReadonlySet<string>> | undefined
  #byKind: Lists | undefined
  #byName: Lists | undefined
  #byDocument: Lists | undefined

  constructor({ records, references }: Dataset) {
    this.records = records
    this.#references = references
    this.byId = new Map(records.map((record) => [record.id, record]))
  }

  get index(): SearchIndex {
    this.#index ??= new SearchIndex(this.records)
    return this.#index
  }

  get ties(): Ties {
    this.#ties ??= tiesOf(this.#references)
    return this.#ties
  }

  /** The ids that records had before, each with the one that it has now. */
  get heirs(): ReadonlyMap<string, EntenteRecord['id']> {
    this.#heirs ??= new Map(
      this.records.flatMap(({ id, formerIds = [] }) => formerIds.map((former) => [former, id] as const)),
    )
    return this.#heirs
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
    this.#names ??= namesByRecord(this.#references)
    return this.#names.get(record.id) ?? nothing
  }

  /**
   * The records of a kind, or all, without some of those that a filter would refuse: where a question names an actor,
   * a place, another record or a document, only the records that do are worth asking. The filters must still be asked.
   */
  among({ kind, actor, about, place, document }: Filters & { readonly kind?: Kind | undefined }) {
    const named = [actor, about, place].filter((id) => id !== undefined)
    const lists = named.map((id) => this.#naming(id))
    if (document !== undefined) lists.push(this.#restingOn(document))
    const [shortest] = lists.toSorted((a, b) => a.length - b.length)
    if (shortest === undefined) return kind === undefined ? this.records : this.#ofKind(kind)
    return kind === undefined ? shortest : shortest.filter((record) => record.kind === kind)
  }

  #ofKind(kind: Kind): readonly EntenteRecord[] {
    this.#byKind ??= listsBy(this.records, (record) => [record.kind])
    return this.#byKind.get(kind) ?? []
  }

  #naming(id: string): readonly EntenteRecord[] {
    this.#byName ??= listsBy(this.records, this.namesOf)
    return this.#byName.get(id) ?? []
  }

  #restingOn(document: string): readonly EntenteRecord[] {
    this.#byDocument ??= listsBy(this.records, (record) => groundsOf(record).documents)
    return this.#byDocument.get(document) ?? []
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

/** Records by each of their keys, in their order. */
function listsBy(
  records: readonly EntenteRecord[],
  keysOf: (record: EntenteRecord) => Iterable<string>,
): Lists {
  const lists = new Map<string, EntenteRecord[]>()
  for (const record of records)
    for (const key of keysOf(record)) {
      const list = lists.get(key)
      if (list) list.push(record)
      else lists.set(key, [record])
    }
  return lists
}
