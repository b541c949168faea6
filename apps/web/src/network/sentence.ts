import type { Account } from '@entente/domain'
import { statusOf } from '@entente/domain/ledger'
import { toneOfState } from '../values/tone-of-state.ts'
import { termName, words } from '../words.ts'
import type { Bond, End } from './bond.ts'
import type { Actor, NetworkNode } from './network.ts'
import { officeOf } from './office-of.ts'
import { type Other, othersOf } from './other.ts'
import { tieKinds } from './tie-kind.ts'
import { tenseOf } from './tie-time.ts'

/** What one record says of a node's ties, as a sentence to be filled in. */
export interface Sentence {
  readonly bond: Bond
  /** A pattern of the catalogue, with places for the record and the others. */
  readonly pattern: string
  /** Those of the node whom it is about, where it is not about all of them. */
  readonly only: readonly Actor[]
  /** Those with whom they are tied. */
  readonly others: readonly Other[]
  /** What says so. */
  readonly account: Account
}

/** The sentences of a node, by kind of tie, one for each record and role. */
export function sentencesOf(
  { actors }: Pick<NetworkNode, 'actors'>,
  bonds: readonly Bond[],
): readonly Sentence[] {
  return bonds
    .flatMap((bond) => sentencesIn(bond, actors))
    .sort((a, b) => tieKinds.indexOf(a.bond.kind) - tieKinds.indexOf(b.bond.kind))
}

function sentencesIn(bond: Bond, actors: readonly Actor[]): readonly Sentence[] {
  const told = new Map<string, { pattern: string; about: Actor[]; others: readonly Other[]; end: End }>()
  for (const actor of actors) {
    const others = othersOf(bond, actor.id)
    const ends = bond.ends.filter((end) => end.actor === actor.id)
    const [end] = ends
    if (!end || others.length === 0) continue
    const pattern = patternOf(bond, ends)
    const key = `${pattern} ${others.map(({ id }) => id).join(' ')}`
    const same = told.get(key)
    if (same) same.about.push(actor)
    else told.set(key, { pattern, about: [actor], others, end })
  }
  return [...told.values()].map(({ pattern, about, others, end }) => ({
    bond,
    pattern,
    only: about.length === actors.length ? [] : about,
    others,
    account: end.account,
  }))
}

/** The pattern by which the ends that an actor has in a record are told. */
function patternOf(bond: Bond, ends: readonly End[]): string {
  const { record, kind } = bond
  const roles = [...new Set(ends.map(({ role }) => role))]
  const [role = ''] = roles
  if (record.kind === 'relation') return ofRelation(bond, role)
  const { patterns } = words.network
  if (kind === 'dispute') return patterns.opposed.replace('{stance}', termName(role))
  if (record.kind === 'commitment' && roles.length > 1) return patterns.mutual
  const one = roles.length === 1 && hasCome(bond) ? patterns.roles[record.kind]?.[role] : undefined
  return one ?? patterns.otherRole.replace('{role}', listed(roles.map(termName)))
}

/** What is only planned is never told as done. */
function hasCome({ record }: Bond): boolean {
  if (record.kind !== 'event') return true
  const status = statusOf(record)
  return status === undefined || ['settled', 'partial'].includes(toneOfState(status) ?? '')
}

function ofRelation(bond: Bond, role: string): string {
  const { record } = bond
  if (record.kind !== 'relation') return ''
  const { offices, relations, otherRelation } = words.network.patterns
  const end = role === 'subject' ? 'subject' : 'object'
  const office = officeOf(record)
  if (record.type === 'holds-office' && office !== undefined)
    return offices[end][tenseOf(bond)].replace('{office}', office)
  return relations[record.type]?.[end] ?? otherRelation[end].replace('{type}', termName(record.type))
}

const listed = (names: readonly string[]): string =>
  names.map((name, index) => (index === 0 ? name : name.toLowerCase())).join(', ')
