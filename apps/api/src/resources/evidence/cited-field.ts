import {
  AccountId,
  Answer,
  bases,
  derivationRules,
  EdtfDate,
  LanguageTag,
  PassageNumber,
  publisherStandings,
  Sha256,
  WebAddress,
} from '@entente/domain'
import * as z from 'zod'
import { Link } from '../../http/links.ts'
import { CitedCorroboration } from './cited-source.ts'
import { Named } from './named.ts'

const CitedPassage = z
  .strictObject({
    id: z.string().meta({ description: 'document#paragraph.sentence' }),
    document: z.string(),
    number: PassageNumber,
    start: z
      .int()
      .nonnegative()
      .meta({ description: 'First code point of the canonical text, counted from 0' }),
    end: z.int().positive().meta({ description: 'Code point after the last' }),
    sha256: Sha256,
    role: z.enum(['headline', 'heading', 'body']),
    gloss: z.string().meta({ description: 'What the passage says, in our own words' }),
    language: LanguageTag,
    published: EdtfDate.optional().meta({
      description: 'When its document was published, where that is known',
    }),
    publisher: Named.optional().meta({ description: 'Who published its document, where that is known' }),
    standing: z.enum(publisherStandings).optional().meta({ description: 'How that publisher stands' }),
    links: z.strictObject({
      document: Link,
      passages: Link,
      source: WebAddress.optional().meta({
        description: "The passage in its publisher's page, by a text fragment",
      }),
    }),
  })
  .meta({
    id: 'CitedPassage',
    description: 'A passage that supports a value: where it is, its hash, and what it says',
  })

/** A passage that supports a value. */
export type CitedPassage = z.output<typeof CitedPassage>

const CitedEvidence = z
  .strictObject({
    basis: z.enum(bases),
    passages: z.array(CitedPassage).min(1).optional(),
    document: Named.optional().meta({
      description: 'The whole document: it leaves the value unstated, or shows it by its address or make',
    }),
    speaker: Named.optional().meta({ description: 'Who said it, by the document' }),
    by: z
      .union([z.enum(['document', 'observers']), Named])
      .optional()
      .meta({
        description: 'Whose judgement it is: an actor, the document itself, or observers it does not name',
      }),
    rule: z.enum(derivationRules).optional().meta({ description: 'By which rule the value is derived' }),
    inputs: z
      .array(z.string())
      .min(1)
      .optional()
      .meta({ description: 'The fields it is derived from: record#/field' }),
    note: z.string().optional(),
    reasoning: z.string().optional().meta({ description: 'How the editor came to the value' }),
  })
  .meta({ id: 'CitedEvidence', description: 'What an account rests on, with everything needed to cite it' })

/** See the schema: what an account rests on. */
export type CitedEvidence = z.output<typeof CitedEvidence>

/** One value of a field, with its evidence. */
const CitedAccount = z
  .strictObject({
    id: AccountId,
    value: z.json().meta({ description: 'The value, as it stands in the record' }),
    asWritten: z.string().optional(),
    answers: Answer.optional(),
    lead: z.string().optional().meta({ description: 'Why this account is the lead' }),
    evidence: z.array(CitedEvidence).min(1),
    corroboration: CitedCorroboration,
  })
  .meta({ id: 'CitedAccount', description: 'One value of a field, with its evidence' })

/** A field with all its accounts, the lead first, everything in it ready to be cited. */
export const CitedField = z
  .strictObject({
    field: z.string().meta({ description: 'JSON Pointer (RFC 6901) of the field in its record' }),
    accounts: z.array(CitedAccount).min(1),
    onWordOf: Named.optional().meta({
      description: 'The party to the matter on whose word alone the field rests, where it does',
    }),
  })
  .meta({ id: 'CitedField', description: 'A field with all its accounts, the lead first' })

/** See {@link CitedField}. */
export type CitedField = z.output<typeof CitedField>
