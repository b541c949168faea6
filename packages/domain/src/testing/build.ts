import type * as z from 'zod'
import type { Kind } from '../primitives/kind.ts'
import { type RecordOf, schemas } from '../records/record.ts'

type Authored<K extends Kind> = Omit<z.input<(typeof schemas)[K]>, 'kind'>

/** What a test says of a record; all else has a default. `undefined` takes a default away. */
export type Given<K extends Kind> = { readonly [F in keyof Authored<K>]?: Authored<K>[F] | undefined }

/**
 * Makes a record of defaults and what the test says of it. Its label follows from its id, so that two of a kind
 * differ. Throws a `ZodError` where the outcome does not fit the schema.
 */
export function build<K extends Kind>(
  kind: K,
  defaults: Given<K> & { readonly id: string },
  given: Given<K>,
) {
  const all = { ...defaults, ...given }
  const label = titleOf(String(all.id))
  const said = Object.entries({ kind, label, ...all }).filter(([, value]) => value !== undefined)
  return schemas[kind].parse(Object.fromEntries(said)) as RecordOf<K>
}

/** An id as a title: `lamp-accord` is `Lamp Accord`. */
export function titleOf(id: string): string {
  return id.replaceAll('-', ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
}
