import * as z from 'zod'
import { actorReference, idPattern, reference, referenceKinds } from '../primitives/id.ts'
import { Text } from '../primitives/text.ts'
import { PassageReference } from './passage.ts'

const passages = z
  .array(PassageReference)
  .min(1)
  .meta({ description: 'The passages that support the value, each document#paragraph.sentence' })

/** A value of another field, as an input of a derivation: record id, `#`, JSON Pointer (RFC 6901) of the field. */
export const FieldReference = z
  .string()
  .regex(/^[a-z][a-z0-9-]*#(?:\/[^/~]+)+$/, 'record#/field, such as a-commitment#/amount')
  .meta({ id: 'FieldReference', description: 'A field: record id, #, JSON Pointer' })

/** The named rules by which a value may be derived; each is recomputed whenever the dataset is checked. */
export const derivationRules = ['sum', 'ratio', 'duration'] as const

/** One of {@link derivationRules}. */
export type DerivationRule = (typeof derivationRules)[number]

/** Whose judgement an assessment is: an actor, the document itself, or observers it does not name. */
const makeAssessor = () => {
  const actor = z.string().regex(idPattern, '"document", "observers" or the id of an actor')
  actor.register(referenceKinds, { kinds: ['person', 'country', 'organization'] })
  return z.union([z.enum(['document', 'observers']), actor]).meta({
    id: 'Assessor',
    description: 'Whose judgement it is: an actor, "document" itself, or "observers" whom it does not name',
  })
}
const Assessor = makeAssessor()

const Stated = z
  .strictObject({
    basis: z.literal('stated'),
    passages: passages.optional(),
    document: reference('document').optional().meta({
      description:
        'The whole document, in place of passages: for a value that it leaves unstated, and for its own address',
    }),
  })
  .refine((it) => (it.passages === undefined) !== (it.document === undefined), {
    message: 'either passages, or the whole document: for an unstated value, or for its own address',
  })
  .meta({ id: 'StatedEvidence', description: 'The document says it in its own voice, or leaves it unsaid' })

const Attributed = z
  .strictObject({
    basis: z.literal('attributed'),
    passages,
    speaker: actorReference().meta({ description: 'Who said it, by the document' }),
  })
  .meta({ id: 'AttributedEvidence', description: 'The document says that somebody said it' })

const Assessed = z
  .strictObject({ basis: z.literal('assessed'), passages, by: Assessor })
  .meta({ id: 'AssessedEvidence', description: 'Somebody judges or predicts it' })

const Derived = z
  .strictObject({
    basis: z.literal('derived'),
    rule: z.enum(derivationRules),
    inputs: z.array(FieldReference).min(1),
    note: Text.optional(),
  })
  .meta({ id: 'DerivedEvidence', description: 'Computed from named fields by a named rule' })

const Inferred = z
  .strictObject({
    basis: z.literal('inferred'),
    passages: passages.optional(),
    document: reference('document').optional().meta({
      description: 'The whole document, in place of passages: where it is known by its address or make',
    }),
    reasoning: Text.meta({ description: 'How the editor came to the value' }),
  })
  .refine((it) => (it.passages === undefined) !== (it.document === undefined), {
    message: 'either passages, or the whole document where no passage says it',
  })
  .meta({ id: 'InferredEvidence', description: "The editor's conclusion, with its reasoning" })

/**
 * What an account rests on: the passages, the basis, and whose words they are. A derived value rests on its inputs;
 * an unstated one on the whole document that leaves it out.
 * Standard: W3C Web Annotation (target), PROV (wasDerivedFrom, wasAttributedTo).
 */
export const Evidence = z
  .discriminatedUnion('basis', [Stated, Attributed, Assessed, Derived, Inferred])
  .meta({
    id: 'Evidence',
    description: 'What an account rests on: passages, basis, and whose words they are',
  })

/** What an account rests on; see {@link Evidence}. */
export type Evidence = z.output<typeof Evidence>

/** Whether a source says it: what the editor inferred or a rule derived is said by nobody. */
export const isSaid = ({ basis }: Evidence): boolean => basis !== 'inferred' && basis !== 'derived'

/** The passages that a piece of evidence names; a derivation and an unstated value name none. */
export function passagesOf(evidence: Evidence): readonly PassageReference[] {
  return ('passages' in evidence && evidence.passages) || []
}

/** The documents that a piece of evidence rests on, each once; a derivation names none itself. */
export function documentsOf(evidence: Evidence): readonly string[] {
  if ('document' in evidence && evidence.document !== undefined) return [evidence.document]
  return [...new Set(passagesOf(evidence).map(documentOf))]
}

/** The id of the document that a passage is of. */
export const documentOf = (passage: PassageReference): string => passage.slice(0, passage.indexOf('#'))
