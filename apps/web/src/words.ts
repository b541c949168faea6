import { en } from './messages/en.ts'

/** The shape that the catalogue of any language has. */
export type Words = typeof en

/** The words in use. */
export const words: Words = en

/** A key of code as words: `concludedAt` and `exports-allowed` become `Concluded at` and `Exports allowed`. */
function inPlainWords(key: string): string {
  const spaced = key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** The name of a field as a reader sees it. */
export const fieldName = (key: string): string => words.fields[key] ?? inPlainWords(key)

/** The name of the field that a JSON Pointer leads to, positions in lists passed over. */
export const pointerName = (pointer: string): string => fieldName(lastName(pointer))

/** The key of the field that a JSON Pointer leads to: the last step that is no position in a list. */
export const lastName = (pointer: string): string =>
  pointer.split('/').findLast((step) => /^[a-z]/i.test(step)) ?? ''

/** A value of a closed list as a reader sees it. */
export const termName = (term: string): string => words.terms[term] ?? inPlainWords(term)

/** The name of a kind of record, for one of them. */
export const kindName = (kind: string): string => words.kinds[kind]?.one ?? inPlainWords(kind)

/** The name of a kind of record, for many of them. */
export const kindNames = (kind: string): string => words.kinds[kind]?.many ?? inPlainWords(kind)

/** What an amount of money is, as it stands after the amount. */
export const natureName = (nature: string): string =>
  words.natures[nature] ?? inPlainWords(nature).toLowerCase()
