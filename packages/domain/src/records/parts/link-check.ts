import * as z from 'zod'

/** A day of the calendar: `YYYY-MM-DD` (ISO 8601), never less precise, since it is ours and known. */
export const Day = z.iso.date().meta({ id: 'Day', description: 'A day, YYYY-MM-DD' })

/** What came of asking an address: it answers, leads elsewhere, is gone for good, is refused to us, or is silent. */
export const linkOutcomes = ['answers', 'moved', 'gone', 'refused', 'silent'] as const

/** One of {@link linkOutcomes}. */
export type LinkOutcome = (typeof linkOutcomes)[number]

/** That an address was asked on a day, and what came of it. It is ours and no claim. */
export const LinkCheck = z
  .strictObject({
    on: Day,
    outcome: z.enum(linkOutcomes).meta({ description: 'What came of it' }),
    to: z.url().optional().meta({ description: 'Where it leads now, where it moved' }),
  })
  .meta({ id: 'LinkCheck', description: 'A check of an address: the day and the outcome' })

/** A check of an address; see {@link LinkCheck}. */
export type LinkCheck = z.output<typeof LinkCheck>
