import { expect, test } from 'vitest'
import { compareWords, contentWords, rarityIn } from './content-words.ts'

test('the content of a text is its longer words, by their beginnings, and its numbers', () => {
  expect([...contentWords('There will be agreements on the 40 lamps, and an agreement.').values()]).toEqual([
    'agreement',
    '40',
    'lamps',
  ])
})

test('rare words weigh more than those that every text has', () => {
  const texts = ['harbour lamps', 'harbour dredger', 'harbour pilots', 'lamps dredger'].map(contentWords)
  const rarity = rarityIn(texts)
  const [one, other, third, fourth] = texts as [
    (typeof texts)[0],
    (typeof texts)[0],
    (typeof texts)[0],
    (typeof texts)[0],
  ]
  const likeness = (a: typeof one, b: typeof one) => compareWords(a, b, rarity).likeness
  expect(likeness(one, one)).toBe(1)
  expect(likeness(other, fourth)).toBeGreaterThan(likeness(other, third))
  expect(compareWords(one, contentWords('The lamps of a harbour'), rarity).shared).toEqual([
    'lamps',
    'harbour',
  ])
  expect(likeness(contentWords(''), contentWords(''))).toBe(0)
})
