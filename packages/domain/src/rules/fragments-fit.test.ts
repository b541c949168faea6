import { expect, test } from 'vitest'
import { aStatement } from '../testing/acts.ts'
import { findings } from '../testing/findings.ts'
import { aWorld } from '../testing/world.ts'
import { fragmentsFit } from './fragments-fit.ts'

const quoting = (text: string, start: number, end: number, passage = 'harbour-report#2.2') =>
  findings(fragmentsFit, aWorld(aStatement({ fragments: [{ text, passage, start, end }] })))

test('a short fragment inside its passage passes; letters are counted as code points', () => {
  expect(quoting('light', 202, 207)).toEqual([])
  expect(quoting('light 🗼', 202, 209)).toEqual([])
})

test('a fragment has at most twelve words', () => {
  const text = 'a b c d e f g h i j k l m'
  expect(quoting(text, 202, 202 + text.length)).toMatchObject([
    { field: '/fragments/0/text', expected: '1 to 12 words', got: '13 words' },
  ])
})

test('a fragment has words', () => {
  expect(quoting('…', 202, 203)).toMatchObject([{ got: '0 words' }])
})

test('a fragment is as long as its offsets say', () => {
  expect(quoting('light', 202, 208)).toMatchObject([
    { field: '/fragments/0/end', got: '202 to 208, which is 6' },
  ])
})

test.each([
  [200, 205],
  [299, 304],
])('a fragment from %i to %i is outside passage 2.2', (start, end) => {
  expect(quoting('light', start, end)).toMatchObject([
    { field: '/fragments/0/start', expected: 'a stretch inside passage harbour-report#2.2, 202 to 302' },
  ])
})
