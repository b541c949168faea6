/** The forms in which a record can be had beside its page, each with its media type (RFC 6838) and its file's ending. */
export const forms = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
} as const

/** One of {@link forms}. */
export type FormName = keyof typeof forms

/** The names of all forms. */
export const formNames = Object.keys(forms) as readonly FormName[]

/** Whether a word is the name of a form. */
export const isFormName = (word: string): word is FormName => Object.hasOwn(forms, word)

/** The path of a record in a form. `path` is that of its page. */
export const formAddress = (path: string, form: FormName): string => `${path}.${form}`
