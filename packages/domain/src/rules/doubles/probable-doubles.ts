import { type Kind, kinds } from '../../primitives/kind.ts'
import type { EntenteRecord, RecordOf } from '../../records/record.ts'
import {
  compareCountries,
  compareOrganizations,
  comparePeople,
  comparePlaces,
  compareProjects,
} from './actors.ts'
import { compareAgreements } from './agreements.ts'
import { candidates } from './candidates.ts'
import { compareCommitments } from './commitments.ts'
import type { Comparison, MakeComparison, Sign } from './comparison.ts'
import { compareDocuments } from './documents.ts'
import { compareEvents } from './events.ts'
import { compareDisputes, compareDossiers, compareTenders } from './matters.ts'
import { namingSigns } from './naming.ts'
import { compareRelations } from './relations.ts'
import { compareStatements } from './statements.ts'

/** Two records of a kind that may be one. An editor decides: they are merged, or declared `distinctFrom` each other. */
export interface ProbableDouble {
  readonly kind: Kind
  /** Their ids, in the order of letters. */
  readonly ids: readonly [string, string]
  /** How probable it is by what speaks for it and against it: 0 to 1, two decimals. It is no measured frequency. */
  readonly score: number
  /** What speaks for it, and then what against: one sentence each, which names the values. */
  readonly reasons: readonly string[]
}

/** What a search for doubles may be told. */
export interface DoublesOptions {
  /** The least score of a pair that is proposed: 0 to 1. Absent: 0.5. */
  readonly atLeast?: number
}

const comparisons: { readonly [K in Kind]: MakeComparison<K> } = {
  dossier: compareDossiers,
  document: compareDocuments,
  person: comparePeople,
  country: compareCountries,
  organization: compareOrganizations,
  place: comparePlaces,
  event: compareEvents,
  agreement: compareAgreements,
  commitment: compareCommitments,
  project: compareProjects,
  tender: compareTenders,
  statement: compareStatements,
  dispute: compareDisputes,
  relation: compareRelations,
}

/**
 * Proposes pairs of records of one kind that may stand for one thing, the most probable first. Nothing is merged. Pairs
 * that an editor has declared distinct, on either side, are left out.
 */
export function probableDoubles(
  records: readonly EntenteRecord[],
  { atLeast = 0.5 }: DoublesOptions = {},
): readonly ProbableDouble[] {
  return kinds
    .flatMap((kind) => doublesOf(kind, records, atLeast))
    .sort((a, b) => b.score - a.score || (a.ids.join() < b.ids.join() ? -1 : 1))
}

function doublesOf<K extends Kind>(
  kind: K,
  all: readonly EntenteRecord[],
  atLeast: number,
): ProbableDouble[] {
  const records = all.filter((record) => record.kind === kind) as RecordOf<K>[]
  const comparison: Comparison<RecordOf<K>> = comparisons[kind](records)
  return [...candidates(records, comparison)].flatMap((pair) => {
    const [a, b] = ordered(pair)
    if (a.id === b.id || areDistinct(a, b)) return []
    const signs = comparison.signs(a, b)
    // Looking for a name walks the whole of both records, so only where it matters.
    if (scoreOf(signs) < atLeast || !signs.some(({ weight }) => weight > 0)) return []
    const double = proposal(a, b, [...signs, ...namingSigns(a, b)])
    return double.score < atLeast ? [] : [double]
  })
}

const ordered = <R extends EntenteRecord>([a, b]: readonly [R, R]): readonly [R, R] =>
  a.id < b.id ? [a, b] : [b, a]

const areDistinct = (a: EntenteRecord, b: EntenteRecord): boolean =>
  (a.distinctFrom ?? []).includes(b.id) || (b.distinctFrom ?? []).includes(a.id)

function proposal(a: EntenteRecord, b: EntenteRecord, signs: readonly Sign[]): ProbableDouble {
  const [speaking, against] = [
    signs.filter(({ weight }) => weight > 0),
    signs.filter(({ weight }) => weight < 0),
  ]
  return {
    kind: a.kind,
    ids: [a.id, b.id],
    score: scoreOf(signs),
    reasons: [...speaking, ...against].map(({ says }) => says),
  }
}

/** What speaks for it makes the doubt smaller step by step; what speaks against takes its part of what is left. */
function scoreOf(signs: readonly Sign[]): number {
  let [doubt, kept] = [1, 1]
  for (const { weight } of signs)
    if (weight > 0) doubt *= 1 - weight
    else kept *= 1 + weight
  return Math.round((1 - doubt) * kept * 100) / 100
}
