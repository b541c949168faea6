import { type EntenteRecord, leadValue } from '@entente/domain'
import { dateOf } from '@entente/domain/ledger'
import type { StatementRecord } from '../statements/all-statements.ts'
import type { Saying } from './saying.ts'
import { sideOf } from './side-of.ts'
import type { World } from './world.ts'

/** The statements on a record, each as what the speaker's side says; those whose speaker is not told are left out. */
export const statementSayings = ({ id }: EntenteRecord, world: World): readonly StatementSaying[] =>
  world.statements
    .filter(({ about }) => (about ?? []).some((one) => one === id))
    .flatMap((statement) => asSaying(statement, world))

/** What is said by a statement. */
export interface StatementSaying extends Saying {
  readonly said: { readonly form: 'statement'; readonly statement: StatementRecord }
}

function asSaying(statement: StatementRecord, world: World): readonly StatementSaying[] {
  const actor = leadValue<string>(statement.speaker)
  if (actor === undefined || world.reporters.has(actor)) return []
  const date = dateOf(statement)
  const told = leadValue<string>(statement.office)
  const spoken = { dates: date === undefined ? [] : [date], inOffice: told !== undefined }
  const { side, office = told } = sideOf(actor, spoken, world.ties)
  return [
    {
      side,
      voices: [{ actor, ...(office === undefined ? {} : { office }) }],
      said: { form: 'statement', statement },
    },
  ]
}

/** Statements that have another subject in common; those that have none stand without one. */
export interface Shared {
  readonly subject?: string
  readonly sayings: readonly StatementSaying[]
}

/**
 * Statements on a record parted by what else they speak of, so that those which answer each other stand side by side:
 * again and again the subject on which most sides speak, then most statements; then what is left. `isSubject` tells
 * which records can be one.
 */
export function bySharedSubject(
  sayings: readonly StatementSaying[],
  isSubject: (id: string) => boolean,
): readonly Shared[] {
  const groups: Shared[] = []
  let left = [...sayings]
  for (let best = mostShared(left, isSubject); best !== undefined; best = mostShared(left, isSubject)) {
    const { subject } = best
    groups.push(best)
    left = left.filter(({ said }) => !speaksOf(said.statement, subject))
  }
  return left.length === 0 ? groups : [...groups, { sayings: left }]
}

function mostShared(
  sayings: readonly StatementSaying[],
  isSubject: (id: string) => boolean,
): (Shared & { subject: string }) | undefined {
  const subjects = new Set(sayings.flatMap(({ said }) => (said.statement.about ?? []) as readonly string[]))
  const [best] = [...subjects]
    .filter(isSubject)
    .map((subject) => {
      const these = sayings.filter(({ said }) => speaksOf(said.statement, subject))
      return { subject, sayings: these, sides: new Set(these.map(({ side }) => side)).size }
    })
    .filter(({ sides }) => sides > 1)
    .sort((a, b) => b.sides - a.sides || b.sayings.length - a.sayings.length)
  return best && { subject: best.subject, sayings: best.sayings }
}

const speaksOf = ({ about }: StatementRecord, subject: string): boolean =>
  (about ?? []).some((id) => id === subject)
