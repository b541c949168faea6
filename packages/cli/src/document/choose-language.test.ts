import { expect, test } from 'vitest'
import { chooseLanguage } from './choose-language.ts'

test('takes the language that is named', () => {
  expect(chooseLanguage('hu', 'Kern Ada')).toBe('hu')
})

test('takes English where the letters are Latin', () => {
  expect(chooseLanguage(undefined, 'Kern Ada, 2026')).toBe('en')
})

test.each([
  ['Мост через Лур', 'Cyrillic; name its language with --language, such as ru or uk'],
  ['Լուրի կամուրջը', 'Armenian; name its language with --language, such as hy'],
])('asks for the language of %s', (text, sentence) => {
  expect(() => chooseLanguage(undefined, text)).toThrow(sentence)
})

test('refuses a tag that is none', () => {
  expect(() => chooseLanguage('xx_YY', 'text')).toThrow('"xx_YY" is no language tag')
})
