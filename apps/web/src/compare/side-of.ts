import type { EdtfDate } from '@entente/domain'
import { mayMeet } from '../values/date-bounds.ts'
import type { Tie } from './ties.ts'

/** What is known of when words were spoken. */
export interface Spoken {
  /** The dates on which they may have been spoken; none where nobody tells. */
  readonly dates: readonly EdtfDate[]
  /** Whether the source itself names an office that the speaker held. */
  readonly inOffice: boolean
}

/** For whom an actor spoke, and in what office, where it is told. */
export interface Spokesman {
  readonly side: string
  readonly office?: string
}

/**
 * The side whose words an actor's are: its own, or that of the country, body or person for which it spoke, followed
 * to the end. A tie with a period counts only where the words can lie in it; where nobody knows when they were
 * spoken, only if their source names an office.
 */
export function sideOf(actor: string, spoken: Spoken, ties: readonly Tie[]): Spokesman {
  const seen = new Set([actor])
  const first = tieFrom(actor, spoken, ties)
  let side = actor
  for (let tie = first; tie !== undefined && !seen.has(tie.to); tie = tieFrom(side, spoken, ties)) {
    side = tie.to
    seen.add(side)
  }
  return { side, ...(first?.office === undefined ? {} : { office: first.office }) }
}

const tieFrom = (actor: string, spoken: Spoken, ties: readonly Tie[]): Tie | undefined =>
  ties.find((tie) => tie.from === actor && tie.to !== actor && fits(tie, spoken))

const fits = ({ period }: Tie, { dates, inOffice }: Spoken): boolean =>
  period === undefined || (dates.length === 0 ? inOffice : dates.some((date) => mayMeet(date, period)))
