import * as z from 'zod'
import { accounts } from '../evidence/account.ts'
import { Passage, PassageNumber, Sha256 } from '../evidence/passage.ts'
import { WebAddress } from '../primitives/address.ts'
import { EdtfDate } from '../primitives/edtf-date.ts'
import { reference } from '../primitives/id.ts'
import { LanguageTag } from '../primitives/language.ts'
import { Label, Text } from '../primitives/text.ts'
import { base } from './parts/base.ts'
import { Day, LinkCheck } from './parts/link-check.ts'

/** A part of the document under one heading: which paragraphs it spans. */
const Section = z
  .strictObject({
    label: Label.meta({ description: 'What the section is about, in our own words' }),
    heading: PassageNumber.optional().meta({
      description: 'The passage that is its heading; absent where it has none',
    }),
    from: z.int().positive().meta({ description: 'Its first paragraph' }),
    to: z.int().positive().meta({ description: 'Its last paragraph' }),
  })
  .meta({ id: 'Section', description: 'A part of the document under one heading' })

/** A slip of the printed text. It is recorded, and the anchor keeps the text as it is. */
const Slip = z
  .strictObject({
    passage: PassageNumber,
    start: z.int().nonnegative(),
    end: z.int().positive(),
    type: z.enum(['misspelling', 'stray-word', 'missing-word', 'punctuation', 'factual']),
    note: Text.meta({ description: 'What is wrong, in our own words' }),
  })
  .meta({ id: 'Slip', description: 'A slip of the printed text' })

/** Something that a reader would look for and the document does not say. */
const Silence = z
  .strictObject({ what: Text, matters: Text.optional() })
  .meta({ id: 'Silence', description: 'Something that the document does not say' })

/** How a document came to its text from another: by printing it again, in other words, in another language. */
const derivations = ['reprint', 'agency-text', 'rewrite', 'translation', 'aggregation'] as const

/**
 * That the document, or some of its passages, give again what somebody else published. What is derived is no
 * second source: it counts as its origin. Standard: PROV wasDerivedFrom.
 */
const Derivation = z
  .strictObject({
    from: reference('document', 'organization').meta({
      description:
        'The document that it gives again, or the publisher whose text it is where we hold no document',
    }),
    passages: z
      .array(PassageNumber)
      .min(1)
      .optional()
      .meta({ description: 'The passages that are derived; absent where all of them are' }),
    how: accounts(z.enum(derivations)),
  })
  .meta({ id: 'Derivation', description: 'What the document, or some of its passages, give again' })

/**
 * A source text, described but not reproduced. Its passages follow each other without overlap and each is either
 * cited or marked as carrying nothing, with the reason.
 * Standard: schema.org CreativeWork, PROV Entity.
 */
export const Document = z
  .strictObject({
    ...base('document'),
    type: z
      .enum(['press', 'official', 'social', 'wiki'])
      .meta({ description: 'What kind of source it is, as we sort it' }),
    language: LanguageTag,
    extent: z.enum(['whole', 'partial']).meta({ description: 'Whether all of the text was read or a part' }),
    title: accounts(Label),
    publisher: accounts(reference('organization')),
    author: accounts(Label),
    published: accounts(EdtfDate),
    address: accounts(WebAddress),
    read: Day.optional().meta({ description: 'The day on which the copy was read from which this was made' }),
    linkChecks: z.array(LinkCheck).min(1).optional().meta({
      description: 'What the address answered, the oldest check first; absent where it was never checked',
    }),
    derivedFrom: z
      .array(Derivation)
      .min(1)
      .optional()
      .meta({ description: 'Whose text it gives again; absent where it is its own' }),
    text: z
      .strictObject({
        sha256: Sha256,
        length: z.int().positive().meta({ description: 'Code points of the canonical text' }),
      })
      .meta({ description: 'Hash and length of the whole canonical text' }),
    sections: z.array(Section).min(1),
    slips: z.array(Slip).min(1).optional(),
    unstated: z.array(Silence).min(1).optional(),
    passages: z.array(Passage).min(1),
  })
  .meta({ id: 'Document', description: 'A source text, described but not reproduced' })

/** A source text; see {@link Document}. */
export type Document = z.output<typeof Document>
