import { type EntenteRecord, type Kind, type PassageReference, parsePassageReference } from '@entente/domain'
import type { FieldAccounts, Source } from '@entente/domain/ledger'
import { ledger } from '../ledger/ledger.ts'
import { type Part, partsOf } from './parts-of.ts'
import { referencesOf } from './references-of.ts'
import type { SectionName } from './section-of.ts'

/** A record that names this one, and by which of its fields. */
export interface BackLink {
  readonly id: string
  readonly kind: Kind
  readonly label: string
  readonly fields: readonly string[]
}

/** A record made ready for its page. */
export interface Reading {
  readonly record: EntenteRecord
  /** All its parts in reading order, and those of each section of its page. */
  readonly parts: readonly Part[]
  readonly sections: ReadonlyMap<SectionName, readonly Part[]>
  /** Its claim-bearing fields, as the ledger tells of them. */
  readonly claims: readonly FieldAccounts[]
  readonly leadsHere: readonly BackLink[]
  /** The passages that the record rests on, by document, in the order of the text. */
  readonly passages: ReadonlyMap<string, readonly string[]>
  /** How many accounts rest on each basis. */
  readonly bases: ReadonlyMap<string, number>
  /** The independent sources behind it. */
  readonly sources: readonly Source[]
}

/** Gathers what a record's page shows. `without` names fields that the page shows in a form of its own. */
export async function readRecord(record: EntenteRecord, without: readonly string[] = []): Promise<Reading> {
  const around = await ledger.neighbours({ around: record.id })
  const edges = around?.edges ?? []
  const references = referencesOf(record.id, around)
  const leadsHere = (around?.nodes ?? [])
    .map(({ id, kind, label }) => ({
      id,
      kind,
      label,
      fields: edges.filter(({ from, to }) => from === id && to === record.id).map(({ field }) => field),
    }))
    .filter(({ id, fields }) => id !== record.id && fields.length > 0)

  const claims = (await ledger.accounts(record.id)) ?? []
  const evidence = claims.flatMap(({ accounts }) => accounts.flatMap((account) => account.evidence))
  const bases = new Map<string, number>()
  for (const { basis } of evidence) bases.set(basis, (bases.get(basis) ?? 0) + 1)
  const fragments = record.kind === 'statement' ? (record.fragments ?? []) : []
  const sections = partsOf(record, (pointer) => references.has(pointer), without, claims)
  return {
    record,
    parts: sections.flatMap(({ parts }) => parts),
    sections: new Map(sections.map(({ section, parts }) => [section, parts])),
    claims,
    leadsHere,
    passages: byDocument([
      ...evidence.flatMap((one) => ('passages' in one && one.passages) || []),
      ...fragments.map(({ passage }) => passage),
    ]),
    bases,
    sources: (await ledger.sources(record.id))?.sources ?? [],
  }
}

function byDocument(references: readonly PassageReference[]): Map<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  for (const reference of references) {
    const address = parsePassageReference(reference)
    if (!address) continue
    found.set(address.document, (found.get(address.document) ?? new Set()).add(address.number))
  }
  return new Map([...found].map(([document, numbers]) => [document, [...numbers].sort(inTextOrder)]))
}

function inTextOrder(a: string, b: string): number {
  const [x = 0, y = 0] = a.split('.').map(Number)
  const [v = 0, w = 0] = b.split('.').map(Number)
  return x - v || y - w
}
