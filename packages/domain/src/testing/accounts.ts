import type * as z from 'zod'
import type { Answer } from '../evidence/account.ts'
import { type accountRelations, onlyAccountId } from '../evidence/account.ts'
import type { DerivationRule, Evidence } from '../evidence/evidence.ts'
import type { Unknown } from '../evidence/unknown.ts'

type EvidenceInput = z.input<typeof Evidence>
type Relation = (typeof accountRelations)[number]

/** An account as a builder makes it. */
export interface BuiltAccount<T> {
  id: string
  value: T | Unknown
  asWritten?: string
  evidence: EvidenceInput[]
  answers?: z.input<typeof Answer>
  lead?: string
}

/** The passage that a builder cites unless it is told another. */
const somePassage = 'harbour-report#2.1'

/** What a value can be; the type keeps `'treaty'` from widening to any text. */
type Value = string | boolean | object

type PassageReference = `${string}#${string}`

const only = <T>(value: T | Unknown, evidence: EvidenceInput): BuiltAccount<T>[] => [
  { id: onlyAccountId, value, evidence: [evidence] },
]

/** A field with one account that the document states in its own voice. */
export const stated = <T extends Value>(
  value: T,
  passage: PassageReference = somePassage,
): BuiltAccount<T>[] => only(value, { basis: 'stated', passages: [passage] })

/** A field with one account that the document attributes to a speaker. */
export const attributed = <T extends Value>(
  value: T,
  speaker: string,
  passage: PassageReference = somePassage,
): BuiltAccount<T>[] => only(value, { basis: 'attributed', passages: [passage], speaker })

/** A field with one account that somebody judges or predicts: an actor, `document` or `observers`. */
export const assessed = <T extends Value>(
  value: T,
  by: string,
  passage: PassageReference = somePassage,
): BuiltAccount<T>[] => only(value, { basis: 'assessed', passages: [passage], by })

/** A field with one account that is computed from other fields, each `record#/field`. */
export const derived = <T extends Value>(
  value: T,
  rule: DerivationRule,
  ...inputs: string[]
): BuiltAccount<T>[] => only(value, { basis: 'derived', rule, inputs })

/** A field with one account that is the editor's conclusion. */
export const inferred = <T extends Value>(
  value: T,
  reasoning: string,
  passage: PassageReference = somePassage,
): BuiltAccount<T>[] => only(value, { basis: 'inferred', passages: [passage], reasoning })

/** A field of which a document says nothing. */
export const unstated = (document = 'harbour-report'): BuiltAccount<never>[] =>
  only<never>({ unknown: 'unstated' }, { basis: 'stated', document })

/** A field of which a document says that it is not told. */
export const undisclosed = (passage: PassageReference = somePassage): BuiltAccount<never>[] =>
  only<never>({ unknown: 'undisclosed' }, { basis: 'stated', passages: [passage] })

/** Lets a field's only account answer another account of the field that it will stand in. */
export function answering<T>(
  field: readonly BuiltAccount<T>[],
  relation: Relation,
  account: string,
  note?: string,
): BuiltAccount<T>[] {
  return field.map((one) => ({
    ...one,
    answers: { account, relation, ...(note === undefined ? {} : { note }) },
  }))
}

/** Joins accounts into one field: each under its id, the first as the lead with the reason why. */
export function together<T>(
  lead: string,
  fields: Readonly<Record<string, readonly BuiltAccount<T>[]>>,
): BuiltAccount<T>[] {
  return Object.entries(fields)
    .flatMap(([id, field]) => field.map((account) => ({ ...account, id })))
    .map((account, index) => (index === 0 ? { ...account, lead } : account))
}
