import { words } from '../words.ts'

const names = new Intl.DisplayNames(words.locale, { type: 'language' })

/** The name of a language: "English" for `en`. */
export const languageName = (tag: string): string => names.of(tag) ?? tag
