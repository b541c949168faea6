import { isLanguageTag } from '@entente/domain'
import { Refusal } from '../refusal.ts'
import { foreignScript } from './foreign-script.ts'

const usual = 'en'

/**
 * The language in which a text is cut into sentences: the one that was named, else English, unless its letters show
 * that it is not. Throws a {@link Refusal} on a tag that is none, or where a language must be named.
 */
export function chooseLanguage(named: string | undefined, text: string): string {
  if (named !== undefined) {
    if (isLanguageTag(named)) return named
    throw new Refusal(`"${named}" is no language tag; write one such as en, hy or sr-Latn`)
  }
  const foreign = foreignScript(text)
  if (!foreign) return usual
  throw new Refusal(
    `most letters of the text are ${foreign.script}; name its language with --language, such as ${foreign.languages}`,
  )
}
