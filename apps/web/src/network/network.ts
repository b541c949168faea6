import type { Bond } from './bond.ts'
import { type TieKind, tieKinds } from './tie-kind.ts'

/** Someone who acts: a country, an organization or a person. */
export interface Actor {
  readonly id: string
  readonly label: string
  readonly kind: 'country' | 'organization' | 'person'
}

/** One name of the drawing: an actor, or several of one kind who have the same ties to the same others. */
export interface NetworkNode {
  /** The id of the first of them. */
  readonly id: string
  readonly kind: Actor['kind']
  readonly actors: readonly Actor[]
}

/** That two nodes are tied, once for each kind of tie. `near` where the tie is an office that one holds of the other. */
export interface NetworkLine {
  readonly kind: TieKind
  readonly from: string
  readonly to: string
  readonly near: boolean
}

/** Who is drawn, and what ties them. */
export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly lines: readonly NetworkLine[]
}

/** As many names as can be read in one drawing; of more, those with the most ties are drawn. */
export const mostDrawn = 40

/**
 * The network that bonds make: every country that has a tie, and the organizations and people with at least two ties
 * to others of the network. Those who have the same ties to the same others share a node.
 */
export function networkOf(bonds: readonly Bond[], actors: readonly Actor[]): Network {
  const all = linesOf(bonds)
  const kept = theMostTied(core(actors, all), all)
  const within = all.filter(({ from, to }) => kept.has(from) && kept.has(to))
  const nodes = bundled(
    actors.filter(({ id }) => kept.has(id)),
    within,
  )
  const nodeOf = new Map(nodes.flatMap((node) => node.actors.map(({ id }) => [id, node.id] as const)))
  const between = within.map((line) => {
    const [from = line.from, to = line.to] = [line.from, line.to].map((id) => nodeOf.get(id) ?? id).sort()
    return { ...line, from, to }
  })
  return { nodes, lines: onceEach(between) }
}

function linesOf(bonds: readonly Bond[]): readonly NetworkLine[] {
  return onceEach(
    bonds.flatMap(({ kind, record, pairs }) =>
      pairs.map(([one, other]) => {
        const [from = one, to = other] = [one, other].sort()
        return { kind, from, to, near: record.kind === 'relation' && record.type === 'holds-office' }
      }),
    ),
  )
}

function onceEach(lines: readonly NetworkLine[]): readonly NetworkLine[] {
  const byKey = new Map<string, NetworkLine>()
  for (const line of lines) {
    const key = `${line.from} ${line.to} ${line.kind}`
    const same = byKey.get(key)
    byKey.set(key, same ? { ...same, near: same.near || line.near } : line)
  }
  return [...byKey.values()].sort(inOrder)
}

const inOrder = (a: NetworkLine, b: NetworkLine): number =>
  compare(a.from, b.from) || compare(a.to, b.to) || tieKinds.indexOf(a.kind) - tieKinds.indexOf(b.kind)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Takes away who has fewer than two ties to those who are left, until nobody is; countries stay while they have one. */
function core(actors: readonly Actor[], lines: readonly NetworkLine[]): ReadonlySet<string> {
  let left = new Set(actors.map(({ id }) => id))
  for (;;) {
    const degrees = degreesAmong(left, lines)
    const next = actors
      .filter(({ id, kind }) => left.has(id) && (degrees.get(id) ?? 0) >= (kind === 'country' ? 1 : 2))
      .map(({ id }) => id)
    if (next.length === left.size) return left
    left = new Set(next)
  }
}

function degreesAmong(ids: ReadonlySet<string>, lines: readonly NetworkLine[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>()
  for (const { from, to } of lines)
    if (ids.has(from) && ids.has(to)) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  return degrees
}

function theMostTied(ids: ReadonlySet<string>, lines: readonly NetworkLine[]): ReadonlySet<string> {
  const degrees = degreesAmong(ids, lines)
  const inRank = [...ids].sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) || compare(a, b))
  return new Set(inRank.slice(0, mostDrawn))
}

const ranks: readonly Actor['kind'][] = ['country', 'organization', 'person']

/** Actors of a kind with the same ties to the same others as one node, in the order in which they are read. */
function bundled(actors: readonly Actor[], lines: readonly NetworkLine[]): readonly NetworkNode[] {
  const bundles = new Map<string, Actor[]>()
  for (const actor of actors) {
    const key = actor.kind === 'country' ? actor.id : `${actor.kind} ${tiesKey(actor.id, lines)}`
    bundles.set(key, [...(bundles.get(key) ?? []), actor])
  }
  return [...bundles.values()]
    .flatMap((members) => {
      const [first] = members.sort((a, b) => compare(a.label, b.label))
      return first ? [{ id: first.id, kind: first.kind, actors: members }] : []
    })
    .sort((a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind) || compare(labelled(a), labelled(b)))
}

const labelled = ({ actors: [first] }: NetworkNode): string => first?.label ?? ''

const tiesKey = (id: string, lines: readonly NetworkLine[]): string =>
  lines
    .filter(({ from, to }) => from === id || to === id)
    .map(({ kind, from, to }) => `${kind}:${from === id ? to : from}`)
    .sort()
    .join(' ')
