/** A field as an author names it: its steps joined by points, `participants.0.actor`. */
export type FieldPath = readonly string[]

/** The text of a path. */
export const pathText = (path: FieldPath): string => path.join('.')

/** A setting in its parts, or `undefined` where the text has no `=` or no field before it. */
export function parseSetting(text: string): { readonly path: FieldPath; readonly value: string } | undefined {
  const at = text.indexOf('=')
  const path = text.slice(0, at).trim().split('.')
  return at > 0 && path.every((step) => step !== '') ? { path, value: text.slice(at + 1).trim() } : undefined
}
