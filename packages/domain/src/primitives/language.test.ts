import { expect, test } from 'vitest'
import { LanguageTag } from './language.ts'

test.each(['en', 'hy', 'az', 'sr-Latn', 'zh-Hant', 'pt-BR', 'sl-rozaj', 'en-GB-oxendict'])(
  '%s is a language tag',
  (tag) => {
    expect(LanguageTag.safeParse(tag).success).toBe(true)
  },
)

test.each(['', 'EN', 'en_GB', 'en-gb', 'sr-latn', 'english language', 'e', 'en-', 'iw', '12'])(
  '%j is none',
  (tag) => {
    expect(LanguageTag.safeParse(tag).success).toBe(false)
  },
)
