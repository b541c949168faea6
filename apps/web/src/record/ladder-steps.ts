import { isUnknown, type Ladder } from '@entente/domain'
import type { HistoryPart, NumberedAccount } from '../reading/parts-of.ts'

/** One rung of a ladder as it is drawn. */
export interface LadderStep {
  readonly state: string
  /**
   * `reached`: a document tells of it. `present`: it is the last that any tells of. `unstated`: it lies before the
   * present one, and no document tells of it. `ahead`: it lies after it.
   */
  readonly how: 'reached' | 'present' | 'unstated' | 'ahead'
  /** Whether it leads away from the course of the ladder: a suspension, a withdrawal. */
  readonly isBranch: boolean
  /** The accounts of the state and of its date, the lead first. */
  readonly states: readonly NumberedAccount[]
  readonly dates: readonly NumberedAccount[]
}

type Reached = HistoryPart['steps'][number]

/**
 * The rungs of a ladder with what a history tells of each: its course in order, and the branches where the history took
 * them. Empty where there is nothing to draw: a history of one step that leaves nothing to come.
 */
export function ladderSteps({ course }: Ladder, history: readonly Reached[]): readonly LadderStep[] {
  const known = history.filter((step) => stateOf(step) !== undefined)
  const rungs: { state: string; step?: Reached }[] = course.map((state) => ({ state }))
  let last = -1
  for (const step of known) {
    const state = stateOf(step) ?? ''
    const at = rungs.findIndex((rung, index) => index > last && rung.state === state)
    if (at === -1) {
      last += 1
      rungs.splice(last, 0, { state, step })
    } else {
      rungs[at] = { state, step }
      last = at
    }
  }
  if (known.length <= 1 && last === rungs.length - 1) return []
  return rungs.map(({ state, step }, index) => ({
    state,
    how: step === undefined ? unreached(index, last) : index === last ? 'present' : 'reached',
    isBranch: course.length > 0 && !course.includes(state),
    states: step?.state ?? [],
    dates: step?.date ?? [],
  }))
}

/** A rung that no document tells of. Where no state is known at all, nothing can be said to lie ahead. */
const unreached = (index: number, last: number): 'unstated' | 'ahead' =>
  last !== -1 && index > last ? 'ahead' : 'unstated'

function stateOf({ state: [lead] }: Reached): string | undefined {
  const value = lead?.account.value
  return value === undefined || isUnknown(value) ? undefined : String(value)
}
