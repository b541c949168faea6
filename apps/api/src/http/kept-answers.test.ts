import { expect, test } from 'vitest'
import { KeptAnswers } from './kept-answers.ts'

const answer = (text: string) => ({ text, mediaType: 'text/plain' })

test('what was asked for latest is kept longest', () => {
  const kept = new KeptAnswers(2 * 600)
  kept.set('a', answer('A'))
  kept.set('b', answer('B'))
  expect(kept.get('a')?.text).toBe('A')
  kept.set('c', answer('C'))
  expect([kept.get('a')?.text, kept.get('b'), kept.get('c')?.text]).toEqual(['A', undefined, 'C'])
})

test('an answer larger than all that may be kept is not kept, and nothing is counted twice', () => {
  const kept = new KeptAnswers(1000)
  kept.set('huge', answer('x'.repeat(1000)))
  expect(kept.get('huge')).toBeUndefined()
  for (let time = 0; time < 10; time++) kept.set('same', answer('x'))
  expect(kept.get('same')?.text).toBe('x')
})
