import { expect, test } from 'vitest'
import * as z from 'zod'
import { aPassage } from '../testing/documents.ts'
import { isPassageReference, Passage, PassageReference, parsePassageReference } from './passage.ts'

test('a reference is a document and a number', () => {
  expect(parsePassageReference('a-report#3.12')).toEqual({ document: 'a-report', number: '3.12' })
})

test.each([
  'a-report',
  '#3.1',
  'a-report#3',
  'a-report#0.1',
  'a-report#3.01',
  'A#3.1',
  'a#3.1#4.1',
  'a#3.1 ',
  '',
])('%j is no reference', (text) => {
  expect(parsePassageReference(text)).toBeUndefined()
  expect(PassageReference.safeParse(text).success).toBe(false)
})

test('its schema is known as one', () => {
  expect(isPassageReference(z.array(PassageReference).element)).toBe(true)
  expect(isPassageReference(z.string())).toBe(false)
})

test.each([
  ['sha256', 'F'.repeat(64)],
  ['sha256', 'f'.repeat(63)],
  ['roll', 'f'.repeat(9)],
  ['fingerprint', 'no point'],
  ['number', '1'],
  ['start', -1],
  ['start', 0.5],
  ['role', 'footnote'],
])('a passage with %s %j does not fit', (key, value) => {
  expect(Passage.safeParse(aPassage('a-report', 0)).success).toBe(true)
  expect(Passage.safeParse({ ...aPassage('a-report', 0), [key]: value }).success).toBe(false)
})
