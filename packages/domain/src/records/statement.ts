import * as z from 'zod'
import { accounts } from '../evidence/account.ts'
import { PassageReference } from '../evidence/passage.ts'
import { EdtfDate } from '../primitives/edtf-date.ts'
import { actorReference, reference } from '../primitives/id.ts'
import { Label, Text } from '../primitives/text.ts'
import { statementLadder } from './ladders/statement.ts'
import { about } from './parts/about.ts'
import { base } from './parts/base.ts'
import { history } from './parts/history.ts'

/** The most words of a source that a fragment may hold. */
export const fragmentLimit = 12

/**
 * A fragment in the very words: what is printed between the marks of quotation, at most 12 words, with its place in
 * the document's canonical text (code points, half-open). It is its own evidence.
 * Standard: W3C Web Annotation TextQuoteSelector and TextPositionSelector.
 */
export const Fragment = z
  .strictObject({
    text: z.string().min(1),
    passage: PassageReference,
    start: z.int().nonnegative(),
    end: z.int().positive(),
  })
  .meta({ id: 'Fragment', description: 'At most 12 words of a source, with their place in it' })

/** A fragment in the very words; see {@link Fragment}. */
export type Fragment = z.output<typeof Fragment>

/**
 * Words: who said them, in what office, where, when and on what; in our own words, with the few verbatim ones that
 * matter; and what became of them. Standard: schema.org Quotation, PROV.
 */
export const Statement = z
  .strictObject({
    ...base('statement'),
    form: z
      .enum(['verbatim', 'paraphrase', 'mixed'])
      .meta({ description: 'Whether the document quotes, paraphrases, or does both' }),
    speaker: accounts(actorReference()),
    office: accounts(Label)
      .optional()
      .meta({ description: 'The office held when speaking, by the document' }),
    content: accounts(Text).meta({ description: 'What was said, in our own words' }),
    fragments: z.array(Fragment).min(1).optional(),
    channel: accounts(reference('organization', 'place', 'event'))
      .optional()
      .meta({ description: 'Where it was said or published' }),
    date: accounts(EdtfDate),
    place: accounts(reference('place', 'country')).optional(),
    status: history(statementLadder),
    about,
  })
  .meta({ id: 'Statement', description: 'Words: whose, when, on what, and what became of them' })

/** Words; see {@link Statement}. */
export type Statement = z.output<typeof Statement>
