import type { EntenteRecord, Kind } from '@entente/domain'
import type { FieldAccounts } from '@entente/domain/ledger'
import { groupBy } from '../listing/group-by.ts'
import { words } from '../words.ts'
import { fieldSayings, type Placed } from './field-sayings.ts'
import { positionSayings } from './position-sayings.ts'
import type { Saying, Voice } from './saying.ts'
import { bySharedSubject, type StatementSaying, statementSayings } from './statement-sayings.ts'
import type { World } from './world.ts'

/** A side that speaks of a record, by whom, and how often. */
export interface Side {
  readonly id: string
  readonly voices: readonly Voice[]
  readonly count: number
}

/** A topic with what each side says on it; a side that is not in `cells` says nothing. */
export interface TopicRow {
  readonly key: string
  readonly label: string
  /** JSON Pointer of the first of its fields in the record; absent for statements. */
  readonly field?: string
  /** The record that its statements have in common beside this one. */
  readonly subject?: string
  readonly cells: ReadonlyMap<string, readonly Saying[]>
}

/** What each side says of one record. */
export interface Comparison {
  readonly record: EntenteRecord
  /** Those who say most first. */
  readonly sides: readonly Side[]
  /** The topics on which most sides speak first; among equals what no field had a place for last. */
  readonly topics: readonly TopicRow[]
  /** How many topics two sides or more speak on, and how many statements there are. */
  readonly shared: number
  readonly statements: number
}

/** Kinds that speak themselves, or are what is read: nobody is compared on them. */
const notCompared: readonly Kind[] = ['person', 'country', 'document', 'dossier']

/** Kinds that speak or are somewhere: that statements name them gives them no subject in common. */
const noSubjects: readonly (Kind | undefined)[] = ['person', 'country', 'organization', 'place', undefined]

/** Compares what is said of a record; `undefined` where fewer than two sides say anything, or it is of no such kind. */
export function comparisonOf(
  record: EntenteRecord,
  claims: readonly FieldAccounts[],
  world: World,
): Comparison | undefined {
  if (notCompared.includes(record.kind)) return undefined
  const statements = statementSayings(record, world)
  const placed: readonly Placed[] = [
    ...(record.kind === 'dispute' ? positionSayings(record, world) : []),
    ...fieldSayings(record, claims, world),
  ]
  const sides = sidesOf([...placed.map(({ saying }) => saying), ...statements])
  if (sides.length < 2) return undefined
  const topics = [...fieldTopics(placed), ...statementTopics(record, statements, world)].sort(
    (a, b) => b.cells.size - a.cells.size || Number(a.key === 'details') - Number(b.key === 'details'),
  )
  return {
    record,
    sides,
    topics,
    shared: topics.filter(({ cells }) => cells.size > 1).length,
    statements: statements.length,
  }
}

function sidesOf(sayings: readonly Saying[]): readonly Side[] {
  return [...groupBy(sayings, ({ side }) => side)]
    .map(([id, these]) => ({
      id,
      voices: [
        ...groupBy(
          these.flatMap(({ voices }) => voices),
          ({ actor }) => actor,
        ).values(),
      ].flatMap((same) => same.find(({ office }) => office !== undefined) ?? same[0] ?? []),
      count: these.length,
    }))
    .sort((a, b) => b.count - a.count)
}

const cellsOf = (sayings: readonly Saying[]) => groupBy(sayings, ({ side }) => side)

const fieldTopics = (placed: readonly Placed[]): readonly TopicRow[] =>
  [...groupBy(placed, ({ topic }) => topic.key).values()].flatMap((these) => {
    const [first] = these
    if (!first) return []
    const { topic, field } = first
    const cells = cellsOf(these.map(({ saying }) => saying))
    return [{ ...topic, ...(field === undefined ? {} : { field }), cells }]
  })

function statementTopics(
  record: EntenteRecord,
  sayings: readonly StatementSaying[],
  { kinds }: World,
): readonly TopicRow[] {
  const isSubject = (id: string) => id !== record.id && !noSubjects.includes(kinds.get(id))
  return bySharedSubject(sayings, isSubject).map(({ subject, sayings: these }) => ({
    key: `statements ${subject ?? ''}`,
    label: words.compare.statementsOn,
    ...(subject === undefined ? {} : { subject }),
    cells: cellsOf(these),
  }))
}
