import * as z from 'zod'
import { type Kind, kinds } from './kind.ts'

declare const idOf: unique symbol

/**
 * A record's id, branded by the kind or kinds it may name. An `Id<'person'>` is accepted where an
 * `Id<'person' | 'country'>` is asked for, never the other way round.
 */
export type Id<K extends Kind = Kind> = string & { readonly [idOf]: K }

/** Someone who acts: a person, a country or an organization. */
export type ActorId = Id<'person' | 'country' | 'organization'>

/**
 * The grammar of an id: lower-case ASCII letters and digits in words joined by single hyphens,
 * beginning with a letter, at most 64 characters. Example: `strategic-partnership-agreement`.
 * Ids are unique across all kinds, so a reference needs no kind beside it.
 */
export const idPattern = /^(?=.{1,64}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Whether a text has the form of an id. It says nothing about whether such a record exists. */
export function isId(text: string): text is Id {
  return idPattern.test(text)
}

/** Which kinds each reference in a schema may point to; the rules on references read it. */
export const referenceKinds = z.registry<{ readonly kinds: readonly Kind[] }>()

/**
 * The schema of a reference to a record of one of the given kinds.
 * Format: an id. That the record exists and has the right kind is proven by the rules.
 */
export function reference<const K extends Kind>(...kinds: readonly K[]): z.ZodType<Id<K>, string> {
  const schema = z
    .string()
    .regex(idPattern, 'an id: lower-case words joined by hyphens')
    .meta({ description: `Id of a record: ${kinds.join(', ')}` })
  schema.register(referenceKinds, { kinds })
  return schema as unknown as z.ZodType<Id<K>, string>
}

/** The schema of a reference to an actor: person, country or organization. */
export const actorReference = (): z.ZodType<ActorId, string> => reference('person', 'country', 'organization')

/** Any kind of record but a document, which is referred to by its passages, and a dossier, which gathers others. */
export type MatterKind = Exclude<Kind, 'document' | 'dossier'>

const matterKinds = kinds.filter((kind): kind is MatterKind => kind !== 'document' && kind !== 'dossier')

/** The schema of a reference to any record but a document or a dossier. */
export const recordReference = (): z.ZodType<Id<MatterKind>, string> => reference(...matterKinds)
