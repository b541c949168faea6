import * as z from 'zod'
import { accounts } from '../../evidence/account.ts'
import { EdtfDate } from '../../primitives/edtf-date.ts'
import { reference } from '../../primitives/id.ts'
import type { Ladder } from '../ladders/ladder.ts'

const ladders = z.registry<{ readonly ladder: Ladder }>()

/** The ladder of a status history's schema, or `undefined` where the schema is that of something else. */
export function ladderOf(schema: z.core.$ZodType): Ladder | undefined {
  return ladders.get(schema)?.ladder
}

/**
 * Where a thing stands, as a dated, cited history, the oldest first; the last entry is where it stands now.
 * The states are those of the kind's ladder; that each step is allowed is proven by a rule.
 */
export const history = <const States extends readonly [string, ...string[]]>(ladder: Ladder<States>) => {
  const schema = z
    .array(
      z.strictObject({
        state: accounts(z.enum(ladder.states)),
        date: accounts(EdtfDate).optional(),
        event: reference('event').optional().meta({ description: 'The event that brought it there' }),
        statement: reference('statement').optional().meta({ description: 'The words that brought it there' }),
      }),
    )
    .min(1)
    .meta({ description: 'Status history, the oldest first; the last entry is where it stands now' })
  schema.register(ladders, { ladder: ladder as unknown as Ladder })
  return schema
}

/** A status history of any kind of record. */
export type History = z.output<ReturnType<typeof history<readonly [string, ...string[]]>>>
