import type { Kind } from '@entente/domain'
import type { NumberedEntry } from './entries.ts'

/** Entries that are drawn together, under a title. */
export interface Lane {
  readonly key: string
  readonly title: string
  readonly entries: readonly NumberedEntry[]
}

/** Which kinds share a lane, in the order of the lanes. */
const shared: readonly { readonly key: string; readonly kinds: readonly Kind[] }[] = [
  { key: 'events', kinds: ['event'] },
  { key: 'agreements', kinds: ['agreement'] },
  { key: 'undertakings', kinds: ['commitment', 'project', 'tender'] },
  { key: 'statements', kinds: ['statement'] },
  { key: 'ties', kinds: ['relation'] },
]

/** A lane for each kind or group of kinds, the empty ones left out; what belongs to none comes last. */
export function lanesByKind(
  entries: readonly NumberedEntry[],
  titles: Readonly<Record<string, string>>,
): readonly Lane[] {
  const known = new Set(shared.flatMap(({ kinds }) => kinds))
  const lanes = [
    ...shared.map(({ key, kinds }) => ({ key, these: entries.filter(({ kind }) => kinds.includes(kind)) })),
    { key: 'others', these: entries.filter(({ kind }) => !known.has(kind)) },
  ]
  return lanes.flatMap(({ key, these }) =>
    these.length === 0 ? [] : [{ key, title: titles[key] ?? key, entries: these }],
  )
}

/** An actor's lane takes this many entries at the least, and there are so many lanes at the most. */
const fewest = 3
const most = 5

/**
 * A lane for each of the actors that most entries belong to; an entry of several stands in the lane of each, and what
 * belongs to none of them comes last. `actorsOf` gives the names of the actors of an entry.
 */
export function lanesByActor(
  entries: readonly NumberedEntry[],
  actorsOf: (entry: NumberedEntry) => readonly string[],
  others: string,
): readonly Lane[] {
  const byActor = new Map<string, NumberedEntry[]>()
  for (const entry of entries)
    for (const actor of new Set(actorsOf(entry))) byActor.set(actor, [...(byActor.get(actor) ?? []), entry])
  const chosen = [...byActor]
    .filter(([, these]) => these.length >= fewest)
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, most)
  const placed = new Set(chosen.flatMap(([, these]) => these))
  const rest = entries.filter((entry) => !placed.has(entry))
  return [
    ...chosen.map(([actor, these]) => ({ key: actor, title: actor, entries: these })),
    ...(rest.length === 0 ? [] : [{ key: 'others', title: others, entries: rest }]),
  ]
}
