import * as z from 'zod'
import { isId } from '../primitives/id.ts'
import { Label, Text } from '../primitives/text.ts'

/** A passage's number in its document: paragraph and sentence, both from 1. Example: `3.1`. */
export const PassageNumber = z
  .string()
  .regex(/^[1-9]\d*\.[1-9]\d*$/, 'paragraph.sentence, such as 3.1')
  .meta({ id: 'PassageNumber', description: 'Paragraph and sentence, both counted from 1' })

/** A SHA-256 digest: 64 lower-case hexadecimal digits. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits')
  .meta({ id: 'Sha256', description: 'SHA-256 digest, lower-case hex' })

/** Why a passage carries no account. */
export const emptyReasons = ['heading', 'outside-the-dossier', 'repetition', 'navigation'] as const

/**
 * A stretch of a document, held stand-off: where it is, its hash, what it says in our own words, and at most
 * four words from each end, from which a link into the publisher's page is made.
 * Offsets: Unicode code points of the canonical text, half-open. Standard: W3C Web Annotation
 * TextPositionSelector; the ends follow the URL Fragment Text Directives.
 */
export const Passage = z
  .strictObject({
    number: PassageNumber,
    start: z.int().nonnegative().meta({ description: 'First code point, counted from 0' }),
    end: z.int().positive().meta({ description: 'Code point after the last' }),
    sha256: Sha256,
    roll: z
      .string()
      .regex(/^[0-9a-f]{10}$/, '10 lower-case hexadecimal digits')
      .meta({ description: 'Rolling hash, by which a moved passage is looked for' }),
    fingerprint: z
      .string()
      .regex(/^(?:[\w-]{2})*\.(?:[\w-]{2})*$/, 'two runs of base64url pairs with a point between')
      .meta({ description: 'Word-pair fingerprint, by which a changed passage is looked for' }),
    first: Label.meta({ description: 'At most four words from the beginning, as printed' }),
    last: Label.optional().meta({ description: 'At most four words from the end, as printed' }),
    role: z.enum(['headline', 'heading', 'body']),
    gloss: Text.meta({ description: 'What the passage says, in our own words' }),
    carriesNone: z
      .strictObject({ reason: z.enum(emptyReasons), note: Text.optional() })
      .optional()
      .meta({ description: 'Why no account rests on this passage; absent where one does' }),
  })
  .meta({ id: 'Passage', description: 'A stretch of a document, described but not reproduced' })

/** A stretch of a document; see {@link Passage}. */
export type Passage = z.output<typeof Passage>

/** A reference to a passage: the document's id, `#`, the passage's number. Example: `a-report#3.1`. */
export type PassageReference = `${string}#${string}`

/** A passage reference in its parts. */
export interface PassageAddress {
  readonly document: string
  readonly number: string
}

/** The parts of a passage reference, or `undefined` where the text is none. */
export function parsePassageReference(text: string): PassageAddress | undefined {
  const [document, number, ...rest] = text.split('#')
  if (document === undefined || number === undefined || rest.length > 0) return undefined
  return isId(document) && PassageNumber.safeParse(number).success ? { document, number } : undefined
}

const passageReferences = z.registry<{ readonly passage: true }>()

/** Whether a schema is that of a passage reference. */
export function isPassageReference(schema: z.core.$ZodType): boolean {
  return passageReferences.get(schema) !== undefined
}

const passageReferencePattern = /^[a-z][a-z0-9-]*#[1-9]\d*\.[1-9]\d*$/

const makePassageReference = () => {
  const schema = z
    .string()
    .regex(passageReferencePattern, 'document#paragraph.sentence, such as a-report#3.1')
    .meta({ description: 'A passage: document id, #, paragraph.sentence' })
  schema.register(passageReferences, { passage: true })
  return schema as unknown as z.ZodType<PassageReference, string>
}

/** The schema of a reference to a passage; see {@link PassageReference}. That it exists is proven by a rule. */
export const PassageReference = makePassageReference()
