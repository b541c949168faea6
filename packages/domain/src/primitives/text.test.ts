import { expect, test } from 'vitest'
import { Label, Text, words } from './text.ts'

test.each([
  ['', []],
  ['The keepers’ lamps', ['The', 'keepers', 'lamps']],
  ["the keeper's lamp isn't lit", ['the', "keeper's", 'lamp', "isn't", 'lit']],
  ['road-and-rail, 2nd “route” — Ærø', ['road', 'and', 'rail', '2nd', 'route', 'Ærø']],
])('the words of %j are %j', (text, found) => {
  expect(words(text)).toEqual(found)
})

test.each(['', ' x', 'x ', 'x\ny', 'x\r', '\t'])('%j is neither a text nor a label', (text) => {
  expect(Text.safeParse(text).success).toBe(false)
  expect(Label.safeParse(text).success).toBe(false)
})

test('a text has up to 600 characters, a label up to 160', () => {
  expect(Text.safeParse('x'.repeat(600)).success).toBe(true)
  expect(Text.safeParse('x'.repeat(601)).success).toBe(false)
  expect(Label.safeParse('x'.repeat(160)).success).toBe(true)
  expect(Label.safeParse('x'.repeat(161)).success).toBe(false)
})
