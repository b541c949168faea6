import * as z from 'zod'
import { accounts } from '../../evidence/account.ts'
import { reference } from '../../primitives/id.ts'
import { EdtfDate } from '../../primitives/edtf-date.ts'
import type { Ladder } from '../ladders/ladder.ts'

/**
 * Where a thing stands, as a dated, cited history, the oldest first; the last entry is where it stands now.
 * The states are those of the kind's ladder; that each step is allowed is proven by a rule.
 */
export const history = <const States extends readonly [string, ...string[]]>(ladder: Ladder<States>) =>
  z
    .array(
      z.strictObject({
        state: accounts(z.enum(ladder.states)),
        date: accounts(EdtfDate).optional(),
        event: reference('event').optional().meta({ description: 'The event that brought it there' }),
      }),
    )
    .min(1)
    .meta({ description: 'Status history, the oldest first; the last entry is where it stands now' })
