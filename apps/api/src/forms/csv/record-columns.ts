import { type Account, type Evidence, isAccounts, isUnknown, type Kind, passagesOf } from '@entente/domain'
import type { FieldAccounts } from '@entente/domain/ledger'
import { join, type Nested } from './join.ts'
import { type Leaf, leavesOf } from './schema-leaves.ts'
import type { Cell, Column } from './write-table.ts'

/** A record's fields with what stands behind each, by JSON Pointer. */
interface Row {
  readonly record: object
  readonly behind: ReadonlyMap<string, FieldAccounts>
}

/** A column of a record's own fields, and how it is read. */
export interface FieldColumn extends Column {
  /** The property of the record that it comes from. */
  readonly field: string
  read(row: Row): Cell
}

const known = new Map<Kind, readonly FieldColumn[]>()

/** The columns of a kind's own fields, read from its schema, so that every page and every download has the same. */
export function fieldColumns(kind: Kind): readonly FieldColumn[] {
  let columns = known.get(kind)
  if (!columns) {
    columns = leavesOf(kind).flatMap(columnsOf)
    known.set(kind, columns)
  }
  return columns
}

function columnsOf(leaf: Leaf): FieldColumn[] {
  const [field = ''] = leaf.path
  const name = leaf.path.join('_')
  const column = (
    end: readonly string[],
    description: string,
    pick: (value: unknown, at: string, row: Row) => Nested,
  ): FieldColumn => ({
    field,
    name: [name, ...end].join('_'),
    description,
    read: (row) => join(gather(row.record, leaf.path, '', (value, at) => pick(value, at, row))),
  })
  if (!leaf.parts) return [column([], leaf.description, plain)]
  const ofLead =
    (pick: (lead: Account, at: string, row: Row) => Nested) => (value: unknown, at: string, row: Row) =>
      isAccounts(value) && value[0] ? pick(value[0], at, row) : undefined
  return [
    ...leaf.parts.map(({ path, description }) =>
      column(
        path,
        description,
        ofLead(({ value }) => (isUnknown(value) ? undefined : gather(value, path, '', plain))),
      ),
    ),
    column(
      ['unknown'],
      'undisclosed: the source says that it does not tell; unstated: it does not say',
      ofLead(({ value }) => (isUnknown(value) ? value.unknown : undefined)),
    ),
    column(
      ['basis'],
      'How the value is known',
      ofLead(({ evidence }) => each(evidence, ({ basis }) => [basis])),
    ),
    column(
      ['speaker'],
      'Whose words or judgement it is: the id of an actor, or document, or observers',
      ofLead(({ evidence }) => each(evidence, speakers)),
    ),
    column(
      ['passages'],
      'What it rests on: passages as document#paragraph.sentence, a whole document, or record#/field',
      ofLead(({ evidence }) => each(evidence, grounds)),
    ),
    column(
      ['sources'],
      'How many independent sources say it',
      ofLead((_, at, { behind }) => behind.get(at)?.corroboration[0]?.sources.length),
    ),
    column(['accounts'], 'How many accounts the field has; this row shows the lead alone', (value) =>
      isAccounts(value) ? value.length : undefined,
    ),
  ]
}

/** All values that a path leads to, in lists as the record nests them, each with its JSON Pointer. */
function gather(
  value: unknown,
  path: readonly string[],
  at: string,
  pick: (value: unknown, at: string) => Nested,
): Nested {
  const [step, ...rest] = path
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value) && !(step === undefined && isAccounts(value)))
    return value.map((item, index) => gather(item, path, `${at}/${index}`, pick))
  if (step === undefined) return pick(value, at)
  return gather((value as Record<string, unknown>)[step], rest, `${at}/${step}`, pick)
}

const plain = (value: unknown): Nested =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : JSON.stringify(value)

/** What pieces of evidence tell, each once: one alone stands by itself. */
function each(evidence: readonly Evidence[], tell: (one: Evidence) => readonly string[]): Nested {
  const told = [...new Set(evidence.flatMap(tell))]
  return told.length > 1 ? told : told[0]
}

/** Whose words or judgement a piece of evidence is. */
const speakers = (evidence: Evidence): readonly string[] =>
  evidence.basis === 'attributed' ? [evidence.speaker] : evidence.basis === 'assessed' ? [evidence.by] : []

/** What a piece of evidence rests on. */
function grounds(evidence: Evidence): readonly string[] {
  if (evidence.basis === 'derived') return evidence.inputs
  if ('document' in evidence && evidence.document !== undefined) return [evidence.document]
  return passagesOf(evidence)
}
