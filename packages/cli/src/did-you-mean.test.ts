import { expect, test } from 'vitest'
import { didYouMean } from './did-you-mean.ts'

const known = ['person', 'place', 'agreement', 'harbour-talks-report']

test.each([
  ['persn', 'person'],
  ['palce', 'place'],
  ['agreements', 'agreement'],
  ['harbour', 'harbour-talks-report'],
])('takes %s for %s', (given, meant) => {
  expect(didYouMean(given, known)).toBe(meant)
})

test.each(['zebra', 'xy', ''])('does not guess at %j', (given) => {
  expect(didYouMean(given, known)).toBeUndefined()
})

test('does not guess where nothing is known', () => {
  expect(didYouMean('person', [])).toBeUndefined()
})
