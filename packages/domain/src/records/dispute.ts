import * as z from 'zod'
import { accounts } from '../evidence/account.ts'
import { EdtfDate } from '../primitives/edtf-date.ts'
import { actorReference, reference } from '../primitives/id.ts'
import { Text } from '../primitives/text.ts'
import { about } from './parts/about.ts'
import { base } from './parts/base.ts'

/** Where an actor stands on a question, in one word. */
const stances = ['affirms', 'rejects', 'asks', 'abstains', 'mixed'] as const

/** One actor's position on the question, cited and dated. */
const Position = z
  .strictObject({
    actor: actorReference(),
    stance: accounts(z.enum(stances)),
    position: accounts(Text).meta({ description: 'The position in our own words' }),
    date: accounts(EdtfDate).optional(),
    statement: reference('statement', 'event')
      .optional()
      .meta({ description: 'The act by which it was taken' }),
  })
  .meta({ id: 'Position', description: "One actor's position on a question" })

/**
 * A question on which actors take positions. We never give a verdict; an actor of whom no document gives a position
 * has none here.
 */
export const Dispute = z
  .strictObject({
    ...base('dispute'),
    question: Text.meta({ description: 'The question, in neutral words of ours; not a claim' }),
    positions: z.array(Position).min(1),
    about,
  })
  .meta({ id: 'Dispute', description: 'A question on which actors take positions' })

/** A dispute; see {@link Dispute}. */
export type Dispute = z.output<typeof Dispute>
