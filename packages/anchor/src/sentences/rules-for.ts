import type { LanguageRules } from './language-rules.ts'
import { armenian } from './languages/armenian.ts'
import { common } from './languages/common.ts'
import { cyrillic } from './languages/cyrillic.ts'
import { english } from './languages/english.ts'
import { germanic } from './languages/germanic.ts'
import { greek } from './languages/greek.ts'
import { hungarian } from './languages/hungarian.ts'
import { romance } from './languages/romance.ts'
import { slavicLatin } from './languages/slavic-latin.ts'
import { turkic } from './languages/turkic.ts'

/** The rules of one language, ready to be asked. */
export interface SentenceRules {
  readonly leading: ReadonlySet<string>
  readonly numbered: ReadonlySet<string>
  readonly trailing: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  readonly ordinals: boolean
  readonly stop: string | undefined
  readonly stopAnnouncesSpeech: boolean
}

const families: readonly (readonly [LanguageRules, readonly string[]])[] = [
  [english, ['en']],
  [germanic, ['de', 'nl', 'da', 'nb', 'nn', 'no', 'sv']],
  [romance, ['fr', 'it', 'es', 'pt', 'ro', 'ca']],
  [slavicLatin, ['pl', 'cs', 'sk', 'hr', 'bs', 'sl']],
  [cyrillic, ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg']],
  [turkic, ['tr', 'az', 'uz', 'tk']],
  [hungarian, ['hu']],
  [greek, ['el']],
  [armenian, ['hy', 'hyw']],
]

const wordSet = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g))

/**
 * The sentence rules of a language; those common to all where it has none of its own.
 * @param language BCP 47 tag, such as `en` or `hy-AM`
 * @throws {RangeError} where the tag is not well formed
 */
export function rulesFor(language: string): SentenceRules {
  const base = new Intl.Locale(language).language
  const own: LanguageRules = families.find(([, languages]) => languages.includes(base))?.[0] ?? {}
  const both = (list: 'leading' | 'numbered' | 'trailing') =>
    wordSet(`${common[list] ?? ''} ${own[list] ?? ''}`)
  return {
    leading: both('leading'),
    numbered: both('numbered'),
    trailing: both('trailing'),
    openers: wordSet(own.openers ?? ''),
    ordinals: own.ordinals ?? false,
    stop: own.stop,
    stopAnnouncesSpeech: own.stopAnnouncesSpeech ?? false,
  }
}
