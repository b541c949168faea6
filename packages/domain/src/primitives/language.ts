import * as z from 'zod'

/** Whether a text is a well-formed language tag in its canonical casing (`en`, `hy`, `zh-Hant`). */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text
  } catch {
    return false
  }
}

/** A language tag by BCP 47, in canonical casing. Examples: `en`, `hy`, `sr-Latn`. */
export const LanguageTag = z
  .string()
  .refine(isLanguageTag, 'a BCP 47 language tag such as en or hy')
  .meta({ id: 'LanguageTag', description: 'BCP 47 language tag' })

/** A language tag; see {@link LanguageTag}. */
export type LanguageTag = z.output<typeof LanguageTag>
