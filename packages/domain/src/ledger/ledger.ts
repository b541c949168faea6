import type { AccountRelation, Accounts } from '../evidence/account.ts'
import type { Basis } from '../evidence/basis.ts'
import type { EdtfDate } from '../primitives/edtf-date.ts'
import type { ActorId, Id } from '../primitives/id.ts'
import type { Kind } from '../primitives/kind.ts'
import type { Money, Nature } from '../primitives/money.ts'
import type { PublisherStanding } from '../records/parts/publishing.ts'
import type { EntenteRecord } from '../records/record.ts'

/**
 * The port that every app asks. It is asynchronous, so that a form over a database can stand behind it; the form in
 * memory is `MemoryLedger`. Any form must pass the conformance suite of `@entente/domain/testing`.
 *
 * `asOf` on a query asks what was known on a day: accounts that rest on documents published later are taken away,
 * and with them the records of which nothing is left. Names of query fields are those of the API's parameters.
 */
export interface Ledger {
  /** Version, hash and counts of the dataset that answers. */
  info(): Promise<LedgerInfo>
  /** One record; where the id was given up, the id that it redirects to; `undefined` where there never was one. */
  get(id: string, at?: AsOf): Promise<Found | undefined>
  /** Records of one kind or of all, filtered, sorted, a page at a time. Throws {@link BadCursorError}. */
  list(query?: ListQuery): Promise<Page<EntenteRecord>>
  /** Records in which the words are found, the best first. Throws {@link BadCursorError}. */
  search(query: SearchQuery): Promise<Page<SearchHit>>
  /** Dated records in their order, the undated last. Throws {@link BadCursorError}. */
  timeline(query?: TimelineQuery): Promise<Page<TimelineEntry>>
  /** Records within a number of steps around one, and the references between them; `undefined` for an unknown id. */
  neighbours(query: NeighboursQuery): Promise<Neighbourhood | undefined>
  /** Amounts of commitments added up by group. Currencies and natures are never added together. */
  totals(query?: TotalsQuery): Promise<Totals>
  /** The claim-bearing fields of a record with all their accounts; `field` narrows to one JSON Pointer. */
  accounts(id: string, query?: AccountsQuery): Promise<readonly FieldAccounts[] | undefined>
  /** The fields whose accounts differ, those farthest apart first. Throws {@link BadCursorError}. */
  disagreements(query?: DisagreementsQuery): Promise<Page<Disagreement>>
  /** How many independent sources a record has, and how its fields stand; `undefined` for an unknown id. */
  sources(id: string, at?: AsOf): Promise<RecordSources | undefined>
  /** Every publisher of a document, by id, with its standing and what it supports. */
  publishers(query?: PublishersQuery): Promise<readonly PublisherSupport[]>
  /** Which passage of a document carries what; `undefined` where the id is no document's. */
  coverage(documentId: string, at?: AsOf): Promise<Coverage | undefined>
}

/** Asks for what was known on a day. */
export interface AsOf {
  readonly asOf?: EdtfDate | undefined
}

/** What the dataset is, in figures. */
export interface LedgerInfo {
  readonly version: string
  readonly hash: string
  readonly counts: { readonly [K in Kind]: number }
}

/** The answer to {@link Ledger.get}. */
export type Found = { readonly record: EntenteRecord } | { readonly movedTo: Id }

/** A part of a list, and where the next one begins. */
export interface Page<T> {
  readonly items: readonly T[]
  /** How many there are in all. */
  readonly total: number
  /** Where the next page begins; absent on the last. Opaque; it survives records being added or taken away. */
  readonly next?: string
}

/** Which page is asked for. */
export interface PageQuery extends AsOf {
  /** How many, 1 to 200; 50 where unsaid. */
  readonly limit?: number | undefined
  readonly cursor?: string | undefined
}

/** What a list can be narrowed by. Several together must all hold. */
export interface Filters {
  /** Names this actor anywhere, as participant, speaker, bidder, position or tie. */
  readonly actor?: string | undefined
  /** Has this actor as a party, giver or receiver. */
  readonly party?: string | undefined
  readonly giver?: string | undefined
  readonly receiver?: string | undefined
  readonly speaker?: string | undefined
  /** Names this place. */
  readonly place?: string | undefined
  /** Names this record in any field. */
  readonly about?: string | undefined
  /** Stands in this state now. */
  readonly status?: string | undefined
  /** Is of this type, instrument or form. */
  readonly type?: string | undefined
  /** Has a date that may lie on this one or later. */
  readonly from?: EdtfDate | undefined
  /** Has a date that may lie on this one or earlier. */
  readonly to?: EdtfDate | undefined
  /** Has an account that rests on this document. */
  readonly document?: string | undefined
  /** Has an account that rests on a document of this publisher; for a document, is published by it. */
  readonly publisher?: string | undefined
  /** Has an account that rests on a document in this language (BCP 47); for a document, is in it. */
  readonly language?: string | undefined
  /** Has an account that rests on a document whose publisher stands so; for a document, is published by such. */
  readonly standing?: PublisherStanding | undefined
  /** Has an account with this basis. */
  readonly basis?: Basis | undefined
  /** Has an amount in this currency, or one beside it. */
  readonly currency?: string | undefined
  readonly nature?: Nature | undefined
}

/** What a list can be sorted by; `-` before it turns the order round. Records without the value come last. */
export const sortKeys = ['id', 'label', 'date', 'amount', 'status'] as const

/** One of {@link sortKeys}. */
export type SortKey = (typeof sortKeys)[number]

/** A {@link SortKey}, with `-` for the other way round. */
export type Sort = SortKey | `-${SortKey}`

/** See {@link Ledger.list}. */
export interface ListQuery extends PageQuery, Filters {
  readonly kind?: Kind | undefined
  /** `id` where unsaid. */
  readonly sort?: Sort | undefined
}

/** See {@link Ledger.search}. */
export interface SearchQuery extends PageQuery {
  /** The words, at most 200 characters are read. */
  readonly q: string
  readonly kind?: Kind | undefined
}

/** A record that a search found. */
export interface SearchHit {
  readonly id: Id
  readonly kind: Kind
  readonly label: string
  readonly summary?: string
  /** How well it fits; only the order of scores means something. */
  readonly score: number
  /** Which fields matched and by which of the record's own words. */
  readonly matches: readonly { readonly field: SearchField; readonly words: readonly string[] }[]
}

/** The parts of a record that are searched. */
export const searchFields = ['label', 'names', 'summary', 'claims', 'fragments', 'glosses'] as const

/** One of {@link searchFields}. */
export type SearchField = (typeof searchFields)[number]

/** See {@link Ledger.timeline}. */
export interface TimelineQuery extends PageQuery {
  readonly kind?: Kind | undefined
  readonly actor?: string | undefined
  readonly from?: EdtfDate | undefined
  readonly to?: EdtfDate | undefined
}

/** A date of a record. */
export interface TimelineEntry {
  readonly id: Id
  readonly kind: Kind
  readonly label: string
  /** JSON Pointer of the field that has the date. */
  readonly field: string
  /** The lead account's date; absent where it is unknown. */
  readonly date?: EdtfDate
  /** The first and the last day that the date can mean, `YYYY-MM-DD`; absent at an open end. */
  readonly earliest?: string
  readonly latest?: string
  readonly basis?: Basis
  /** Where the record stands now, where it has a status. */
  readonly status?: string
}

/** See {@link Ledger.neighbours}. */
export interface NeighboursQuery extends AsOf {
  readonly around: string
  /** How many steps away, 1 to 3; 1 where unsaid. */
  readonly depth?: number | undefined
}

/** The records around one. */
export interface Neighbourhood {
  readonly nodes: readonly {
    readonly id: Id
    readonly kind: Kind
    readonly label: string
    /** How many steps from the middle, which is 0. */
    readonly distance: number
  }[]
  readonly edges: readonly { readonly from: Id; readonly field: string; readonly to: Id }[]
}

/** What totals can be grouped by, beside currency and nature, by which they always are. */
export const totalGroups = ['giver', 'receiver', 'status'] as const

/** One of {@link totalGroups}. */
export type TotalGroup = (typeof totalGroups)[number]

/** See {@link Ledger.totals}. */
export interface TotalsQuery extends AsOf, Omit<Filters, 'speaker'> {
  readonly by?: readonly TotalGroup[] | undefined
}

/** One sum. */
export interface TotalsRow {
  /** The ids of all givers, or all receivers, of the commitments in the group; absent where not grouped by. */
  readonly giver?: readonly string[]
  readonly receiver?: readonly string[]
  readonly status?: string
  readonly currency: string
  readonly nature: Nature
  /** The sum: a decimal number as text. */
  readonly amount: string
  /** `exact` where all amounts are; else the bound that all of them allow, or `about`. */
  readonly bound: NonNullable<Money['bound']>
  readonly commitments: readonly Id[]
}

/** The answer to {@link Ledger.totals}: the sums, and the commitments that no sum holds, since their amount is unknown. */
export interface Totals {
  readonly rows: readonly TotalsRow[]
  readonly withoutAmount: readonly { readonly id: Id; readonly amount: 'undisclosed' | 'unstated' | 'none' }[]
}

/** See {@link Ledger.accounts}. */
export interface AccountsQuery extends AsOf {
  readonly field?: string | undefined
}

/** One field with all its accounts, the lead first. */
export interface FieldAccounts {
  /** JSON Pointer (RFC 6901) of the field in its record. */
  readonly field: string
  readonly accounts: Accounts
  /** What stands behind each account, in the same order. */
  readonly corroboration: readonly Corroboration[]
  /** The party to the matter on whose word alone the field rests, where it does. */
  readonly onWordOf?: ActorId
}

/**
 * A source of a value, independent of every other: documents that give again one text, and publishers of one house,
 * are one.
 */
export interface Source {
  /** The publisher whose text it is in the end; where nobody knows it, the document. */
  readonly id: Id<'organization' | 'document'>
  /** The documents of ours in which it is read. */
  readonly documents: readonly Id<'document'>[]
}

/** What stands behind one account. */
export interface Corroboration {
  /** The account's id in its field. */
  readonly account: string
  /** The independent sources that say it; none where the editor inferred it or a rule derived it. */
  readonly sources: readonly Source[]
  /** When the first document that has it was published, where a date is known. */
  readonly since?: EdtfDate
  /** The actor on whose word alone it rests: the only speaker, or whom its only publishers speak for. */
  readonly voice?: ActorId
}

/** See {@link Ledger.disagreements}. */
export interface DisagreementsQuery
  extends PageQuery,
    Pick<Filters, 'actor' | 'about' | 'document' | 'publisher' | 'language' | 'standing'> {
  readonly kind?: Kind | undefined
  /** Pairs of this relation alone; where unsaid, all but restatements, which say the same. */
  readonly relation?: AccountRelation | undefined
}

/** Two accounts of one field that do not say the same. */
export interface DisagreeingPair {
  /** Id of the account that answers, of the one that it answers, and how it relates to it. */
  readonly account: string
  readonly answers: string
  readonly relation: AccountRelation
  readonly note?: string
}

/** A field whose accounts differ. */
export interface Disagreement extends FieldAccounts {
  readonly id: Id
  readonly kind: Kind
  readonly label: string
  readonly pairs: readonly DisagreeingPair[]
  /** The independent sources of all its accounts together. */
  readonly sources: readonly Source[]
}

/** How well a record stands, over those of its fields of which something is known. */
export interface RecordSources {
  readonly id: Id
  /** Every independent source that says anything of it. */
  readonly sources: readonly Source[]
  /** How many claim-bearing fields say something. */
  readonly fields: number
  /** The fields (JSON Pointer) whose lead account two independent sources or more say. */
  readonly corroborated: readonly string[]
  /** The fields that rest on the word of one party to the matter alone. */
  readonly onOneWord: readonly string[]
  /** The fields whose accounts differ. */
  readonly differing: readonly string[]
}

/** See {@link Ledger.publishers}. */
export interface PublishersQuery extends AsOf {
  readonly standing?: PublisherStanding | undefined
  readonly language?: string | undefined
}

/** A publisher, how it stands, and what its documents support. */
export interface PublisherSupport {
  readonly id: Id<'organization'>
  readonly label: string
  readonly standing: PublisherStanding
  readonly speaksFor?: ActorId
  readonly group?: Id<'organization'>
  readonly reason: string
  readonly documents: readonly Id<'document'>[]
  /** Those of its documents that give again what others published, whole or in part. */
  readonly derived: readonly Id<'document'>[]
  readonly languages: readonly string[]
  readonly supports: readonly SupportedAccount[]
}

/** One account that a publisher's documents say. */
export interface SupportedAccount {
  readonly id: Id
  readonly kind: Kind
  readonly label: string
  readonly field: string
  readonly account: string
  readonly value: unknown
  /** Whether no other independent source says it. */
  readonly alone: boolean
}

/** What a document's passages carry. */
export interface Coverage {
  readonly document: Id<'document'>
  /** Code points of the text, of those in passages, and of those in passages that carry an account. */
  readonly length: number
  readonly inPassages: number
  readonly cited: number
  readonly passages: readonly PassageCoverage[]
}

/** What one passage carries. */
export interface PassageCoverage {
  readonly number: string
  readonly start: number
  readonly end: number
  readonly role: 'headline' | 'heading' | 'body'
  readonly gloss: string
  readonly carries: readonly {
    readonly id: Id
    readonly kind: Kind
    readonly label: string
    readonly fields: readonly string[]
  }[]
  readonly carriesNone?: string
}

/** A cursor that this list did not give. */
export class BadCursorError extends Error {
  override readonly name = 'BadCursorError'
  constructor() {
    super('the cursor is not one that this list gave; ask for the first page without it')
  }
}
