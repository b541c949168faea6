import * as z from 'zod'
import { Looked, type Looked as LookedType } from './source.ts'

/**
 * How a question ended. `not-found`: what was read does not tell it. `not-looked-for`: it lies outside of what is held,
 * so its absence means nothing.
 */
export const outcomes = ['found', 'not-found', 'not-looked-for'] as const

/** What every answer of a tool has; beside it stands what was found. */
export const Answer = z.looseObject({
  outcome: z.enum(outcomes).meta({
    description:
      'found; not-found: the documents read do not tell it; not-looked-for: it lies outside of what is held, so its absence means nothing',
  }),
  explanation: z.string().meta({ description: 'The outcome in a sentence, fit to be passed on' }),
  looked: Looked,
  cite: z.string().meta({ description: 'How to cite this answer' }),
})

/** See {@link Answer}. */
export type Answer = z.output<typeof Answer>

/** Makes the answer of a tool. */
export function answered(
  outcome: (typeof outcomes)[number],
  explanation: string,
  looked: LookedType,
  address: string,
  found: object = {},
): Answer {
  const { version, hash } = looked
  return {
    outcome,
    explanation,
    ...found,
    looked,
    cite: `Entente ${version} (SHA-256 ${hash.slice(0, 12)}), CC BY 4.0, ${address}`,
  }
}
