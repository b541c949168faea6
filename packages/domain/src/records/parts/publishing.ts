import * as z from 'zod'
import { actorReference, reference } from '../../primitives/id.ts'
import { Text } from '../../primitives/text.ts'

/**
 * Where a publisher stands, as we sort it and say to readers: it is no verdict on what it publishes.
 * `agency`: a news agency; `press`: a paper, magazine or news site; `broadcaster`: a public or private one;
 * `state-media`: owned or financed by a state; `party`: a body of somebody who takes part in the matter;
 * `affiliated`: the press of an organization that takes a side; `aggregator`: gives again what others publish.
 */
export const publisherStandings = [
  'agency',
  'press',
  'broadcaster',
  'state-media',
  'party',
  'affiliated',
  'aggregator',
] as const

/** One of {@link publisherStandings}. */
export type PublisherStanding = (typeof publisherStandings)[number]

/** The standings that need to name whom the publisher speaks for. */
const speakingStandings: readonly PublisherStanding[] = ['state-media', 'party', 'affiliated']

/** How an organization stands as a publisher. Ours, and no claim: the reason is given. */
export const Publishing = z
  .strictObject({
    standing: z.enum(publisherStandings).meta({ description: 'How it stands as a publisher' }),
    speaksFor: actorReference()
      .optional()
      .meta({ description: 'Whose body or property it is, or whose side it takes' }),
    group: reference('organization')
      .optional()
      .meta({ description: 'The house that it belongs to; publishers of one house are one source' }),
    reason: Text.meta({ description: 'Why it is sorted so' }),
  })
  .refine((it) => !speakingStandings.includes(it.standing) || it.speaksFor !== undefined, {
    path: ['speaksFor'],
    message: `"speaksFor" with the actor, since a publisher of standing ${speakingStandings.join(', ')} speaks for somebody`,
  })
  .meta({
    id: 'Publishing',
    description: 'How an organization stands as a publisher, and why it is sorted so',
  })

/** How an organization stands as a publisher; see {@link Publishing}. */
export type Publishing = z.output<typeof Publishing>
