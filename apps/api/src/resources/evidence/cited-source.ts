import { EdtfDate, publisherStandings } from '@entente/domain'
import * as z from 'zod'
import { Named } from './named.ts'

/** An independent source: a publisher, or a document whose publisher nobody knows. */
export const CitedSource = Named.extend({
  standing: z
    .enum(publisherStandings)
    .optional()
    .meta({ description: 'How the publisher stands, as we sort it' }),
  speaksFor: Named.optional().meta({ description: 'Whom the publisher speaks for' }),
  documents: z.array(z.string()).min(1).meta({ description: 'The documents in which it is read' }),
}).meta({
  id: 'CitedSource',
  description:
    'An independent source. Documents that give again one text, and publishers of one house, are one source',
})

/** See {@link CitedSource}. */
export type CitedSource = z.output<typeof CitedSource>

/** What stands behind one account. */
export const CitedCorroboration = z
  .strictObject({
    sources: z.array(CitedSource).meta({
      description: 'Independent sources that say it; none where the editor inferred it or a rule derived it',
    }),
    since: EdtfDate.optional().meta({ description: 'When the first document that has it was published' }),
    voice: Named.optional().meta({ description: 'The actor on whose word alone it rests' }),
  })
  .meta({ id: 'CitedCorroboration', description: 'How many independent sources say it, and since when' })

/** See {@link CitedCorroboration}. */
export type CitedCorroboration = z.output<typeof CitedCorroboration>
