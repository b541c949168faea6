import { type Account, type EdtfDate, leadValue } from '@entente/domain'
import { dateOf } from '@entente/domain/ledger'
import { dateBounds } from '../values/date-bounds.ts'
import type { StatementRecord } from './all-statements.ts'

/** A step in the life of a statement: a state of it, or another statement that followed it in its channel. */
export interface LifeStep {
  /** The state it came to; absent where another statement followed. */
  readonly state?: string
  /** The record that brought it there, or that followed. */
  readonly by?: string
  readonly date?: EdtfDate
  readonly evidence: Account['evidence']
  /** JSON Pointer of the field that tells of it, in the statement itself or in the one that followed. */
  readonly field: string
  /** Whether its words stood after the step. */
  readonly stands: boolean
  /** Whether by then another statement had followed. */
  readonly followed: boolean
}

/** States in which the words are no longer there to be read. */
const gone: readonly string[] = ['deleted', 'withdrawn']

/** Whether something became of a statement after it was made. */
export const livesOn = ({ status }: StatementRecord): boolean => status.length > 1

/**
 * Statements that followed one in its channel: each speaks of the other, the later was itself published there, and not
 * before the words were gone. The ledger has no field for it, so it is told by shape and called no more than that.
 */
export function followersOf(
  statement: StatementRecord,
  all: readonly StatementRecord[],
): readonly StatementRecord[] {
  const taken = statement.status.find(({ state }) => gone.includes(leadValue<string>(state) ?? ''))
  const channel = leadValue<string>(statement.channel)
  if (taken === undefined || channel === undefined) return []
  const since = leadValue<EdtfDate>(taken.date)
  return all.filter(
    (other) =>
      other.id !== statement.id &&
      namesEachOther(statement, other) &&
      leadValue<string>(other.channel) === channel &&
      leadValue<string>(other.status[0]?.state) === 'published' &&
      !isBefore(dateOf(other), since),
  )
}

/** The life of a statement in the order of its dates; what has none keeps its place in the history. */
export function lifeSteps(
  statement: StatementRecord,
  followers: readonly StatementRecord[],
): readonly LifeStep[] {
  const own = statement.status.map(({ state, date, event, statement: words }, index) => {
    const name = leadValue<string>(state) ?? ''
    const when = leadValue<EdtfDate>(date)
    const by = event ?? words
    return {
      state: name,
      evidence: state[0]?.evidence ?? [],
      field: `/status/${index}/state`,
      ...(when === undefined ? {} : { date: when }),
      ...(by === undefined ? {} : { by: by as string }),
    }
  })
  const steps: Omit<LifeStep, 'stands' | 'followed'>[] = [...own]
  for (const follower of followers) {
    const date = dateOf(follower)
    const firstLater = steps.findIndex((step) => isBefore(date, step.date) || endsAfter(step.date, date))
    const gonesAt = steps.findIndex(({ state }) => state !== undefined && gone.includes(state))
    steps.splice(firstLater === -1 ? steps.length : Math.max(firstLater, gonesAt + 1), 0, {
      by: follower.id,
      field: '/status/0/state',
      evidence: follower.status[0]?.state[0]?.evidence ?? [],
      ...(date === undefined ? {} : { date }),
    })
  }
  let stands = true
  let followed = false
  return steps.map((step) => {
    if (step.state === undefined) followed = true
    else if (gone.includes(step.state)) stands = false
    else if (step.state === 'published') stands = true
    return { ...step, stands, followed }
  })
}

const namesEachOther = (a: StatementRecord, b: StatementRecord): boolean =>
  (a.about ?? []).some((id) => id === b.id) && (b.about ?? []).some((id) => id === a.id)

/** Whether all that `a` can mean lies before all that `b` can mean; where one is not known, nobody can say so. */
const isBefore = (a: EdtfDate | undefined, b: EdtfDate | undefined): boolean =>
  a !== undefined && b !== undefined && dateBounds(a).latest < dateBounds(b).earliest

/** Whether `a` may reach beyond all that `b` can mean. */
const endsAfter = (a: EdtfDate | undefined, b: EdtfDate | undefined): boolean =>
  a !== undefined && b !== undefined && dateBounds(a).latest > dateBounds(b).latest
