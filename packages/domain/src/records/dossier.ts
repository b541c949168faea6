import * as z from 'zod'
import { accounts } from '../evidence/account.ts'
import { recordReference } from '../primitives/id.ts'
import { Label, Text } from '../primitives/text.ts'
import { base } from './parts/base.ts'

/** One chapter of a dossier: the editor's sentences, each with its evidence, and the records that it gathers. */
const Chapter = z
  .strictObject({
    heading: Label.meta({ description: 'What the chapter is about; a label, not a claim' }),
    sentences: z
      .array(accounts(Text))
      .min(1)
      .meta({ description: 'The chapter in sentences of ours, each with its evidence' }),
    records: z
      .array(recordReference())
      .min(1)
      .meta({ description: 'The records that a reader of the chapter goes on to' }),
  })
  .meta({ id: 'Chapter', description: 'A chapter of a dossier' })

/**
 * A matter of diplomacy gathered under one title: an editor's summary in which every sentence has its evidence, and
 * the records that belong to it. Standard: schema.org Collection.
 */
export const Dossier = z
  .strictObject({
    ...base('dossier'),
    fictional: z
      .literal(true)
      .optional()
      .meta({ description: 'That the whole of it is made up, for tests and lessons; readers are told' }),
    lead: z
      .array(accounts(Text))
      .min(1)
      .meta({ description: 'The matter in a few sentences of ours, each with its evidence' }),
    chapters: z.array(Chapter).min(1),
  })
  .meta({ id: 'Dossier', description: 'A matter of diplomacy gathered under one title' })

/** A dossier; see {@link Dossier}. */
export type Dossier = z.output<typeof Dossier>
