import { leadValue } from '../evidence/account.ts'
import { type Basis, bases } from '../evidence/basis.ts'
import { isUnknown } from '../evidence/unknown.ts'
import type { EdtfDate } from '../primitives/edtf-date.ts'
import type { ActorId, Id } from '../primitives/id.ts'
import type { LinkOutcome } from '../records/parts/link-check.ts'
import type { PublisherStanding } from '../records/parts/publishing.ts'
import type { EntenteRecord, RecordOf } from '../records/record.ts'
import { every } from './every.ts'
import { dateOf } from './facets.ts'
import type { AsOf, Disagreement, Ledger, LedgerInfo } from './ledger.ts'

/** How a document's address stood when it was last asked, or that it never was. */
export interface LinkState {
  /** `unchecked` where nobody ever asked; else the outcome of the last check. */
  readonly state: LinkOutcome | 'unchecked'
  /** The day of the last check, `YYYY-MM-DD`. */
  readonly on?: string
}

/** A document in figures. */
export interface DocumentState {
  readonly id: Id<'document'>
  readonly label: string
  readonly publisher?: Id<'organization'>
  readonly standing?: PublisherStanding
  readonly language: string
  readonly published?: EdtfDate
  readonly extent: 'whole' | 'partial'
  readonly passages: number
  /** How many passages carry accounts, and how many are set aside with a reason. */
  readonly cited: number
  readonly setAside: number
  readonly derived: boolean
  /** Absent where no address is known. */
  readonly address?: string
  readonly link?: LinkState
}

/** The state of a dataset, for its editors: what it rests on, how well, and what wants doing. */
export interface StateReport {
  readonly dataset: Pick<LedgerInfo, 'version' | 'hash' | 'counts'>
  /** By publication, the undated last. */
  readonly documents: readonly DocumentState[]
  readonly publishers: number
  readonly languages: readonly string[]
  readonly fields: number
  readonly accounts: number
  /** How many pieces of evidence have each basis. */
  readonly bases: { readonly [B in Basis]: number }
  /** How many fields' lead accounts are said by how many independent sources; none: inferred, derived or not known. */
  readonly corroboration: readonly { readonly sources: number; readonly fields: number }[]
  readonly disagreements: readonly Pick<Disagreement, 'id' | 'label' | 'field' | 'pairs'>[]
  /** Fields that rest on the word of one party to the matter alone. */
  readonly onOneWord: readonly { readonly id: Id; readonly field: string; readonly of: ActorId }[]
  /** Documents whose address wants checking: the never checked first, the longest unread before; then by last check. */
  readonly links: readonly Id<'document'>[]
}

/** Gathers the state of the dataset that a ledger answers from, or as it was known on a day. */
export async function stateReport(ledger: Ledger, { asOf }: AsOf = {}): Promise<StateReport> {
  const records = await every((page) => ledger.list({ ...page, asOf }))
  const publishers = await ledger.publishers({ asOf })
  const standings = new Map(publishers.map(({ id, standing }) => [id as string, standing]))
  const held = records.filter((record) => record.kind === 'document')
  const documents = await Promise.all(
    held.map((document) => documentState(document, ledger, standings, asOf)),
  )
  const { version, hash, counts } = await ledger.info()
  const disagreements = await every((page) => ledger.disagreements({ ...page, asOf }))
  return {
    dataset: { version, hash, counts },
    documents: documents.toSorted(byPublication),
    publishers: publishers.length,
    languages: [...new Set(documents.map(({ language }) => language))].sort(),
    ...(await fieldsIn(records, ledger, asOf)),
    disagreements: disagreements.map(({ id, label, field, pairs }) => ({ id, label, field, pairs })),
    links: linksToCheck(held),
  }
}

async function documentState(
  document: RecordOf<'document'>,
  ledger: Ledger,
  standings: ReadonlyMap<string, PublisherStanding>,
  asOf: EdtfDate | undefined,
): Promise<DocumentState> {
  const passages = (await ledger.coverage(document.id, { asOf }))?.passages ?? []
  const { id, label, language, extent } = document
  const publisher = leadValue(document.publisher)
  const standing = standings.get(publisher ?? '')
  const published = dateOf(document)
  const address = leadValue<string>(document.address)
  return {
    id,
    label,
    ...(publisher === undefined ? {} : { publisher }),
    ...(standing === undefined ? {} : { standing }),
    language,
    ...(published === undefined ? {} : { published }),
    extent,
    passages: passages.length,
    cited: passages.filter(({ carries }) => carries.length > 0).length,
    setAside: passages.filter(({ carries, carriesNone }) => carries.length === 0 && carriesNone !== undefined)
      .length,
    derived: document.derivedFrom !== undefined,
    ...(address === undefined ? {} : { address, link: linkStateOf(document) }),
  }
}

/** How a document's address stood when it was last asked. */
export function linkStateOf({ linkChecks }: RecordOf<'document'>): LinkState {
  const last = linkChecks?.at(-1)
  return last ? { state: last.outcome, on: last.on } : { state: 'unchecked' }
}

const byPublication = (a: DocumentState, b: DocumentState): number =>
  (a.published ?? '~').localeCompare(b.published ?? '~', 'en') || a.id.localeCompare(b.id, 'en')

async function fieldsIn(records: readonly EntenteRecord[], ledger: Ledger, asOf: EdtfDate | undefined) {
  const tally = Object.fromEntries(bases.map((basis) => [basis, 0])) as { [B in Basis]: number }
  const bySources = new Map<number, number>()
  const onOneWord: StateReport['onOneWord'][number][] = []
  let fields = 0
  let accounts = 0
  for (const { id } of records)
    for (const one of (await ledger.accounts(id, { asOf })) ?? []) {
      fields += 1
      accounts += one.accounts.length
      for (const { evidence } of one.accounts) for (const { basis } of evidence) tally[basis] += 1
      const [lead] = one.accounts
      const sources = lead && !isUnknown(lead.value) ? (one.corroboration[0]?.sources.length ?? 0) : 0
      bySources.set(sources, (bySources.get(sources) ?? 0) + 1)
      if (one.onWordOf !== undefined) onOneWord.push({ id, field: one.field, of: one.onWordOf })
    }
  return {
    fields,
    accounts,
    bases: tally,
    corroboration: [...bySources]
      .map(([sources, count]) => ({ sources, fields: count }))
      .sort((a, b) => a.sources - b.sources),
    onOneWord,
  }
}

/** Documents with an address, the never checked before the checked, and the longest ago first among each. */
function linksToCheck(documents: readonly RecordOf<'document'>[]): Id<'document'>[] {
  return documents
    .filter((document) => leadValue(document.address) !== undefined)
    .map((document) => ({
      id: document.id,
      checked: linkStateOf(document).on ?? '',
      read: document.read ?? '',
    }))
    .sort(
      (a, b) =>
        a.checked.localeCompare(b.checked) || a.read.localeCompare(b.read) || a.id.localeCompare(b.id),
    )
    .map(({ id }) => id)
}
