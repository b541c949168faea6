import * as z from 'zod'
import { accounts } from '../../evidence/account.ts'
import { LanguageTag } from '../../primitives/language.ts'
import { Label } from '../../primitives/text.ts'

/** A name in one language and script, as a document has it. */
export const Name = z
  .strictObject({
    text: Label.meta({ description: 'The name as the document has it' }),
    language: LanguageTag.optional().meta({ description: 'Its language and script; English where absent' }),
  })
  .meta({ id: 'Name', description: 'A name in one language and script' })

/** The names of an actor or a place: the one that we use, and others by language and spelling. */
export const names = {
  name: accounts(Name).meta({ description: 'The name that we use' }),
  otherNames: z
    .array(accounts(Name))
    .min(1)
    .optional()
    .meta({ description: 'Other names and spellings, each with its source' }),
}
