import { expect, test } from 'vitest'
import { encode, type Good } from './answer.ts'
import { KeptAnswers } from './kept-answers.ts'

const answer = (text: string) => ({ body: encode(text), mediaType: 'text/plain' })
const textOf = (found: Good | undefined) =>
  found?.body instanceof Uint8Array ? new TextDecoder().decode(found.body) : undefined

test('what was asked for latest is kept longest', () => {
  const kept = new KeptAnswers(2 * 600)
  kept.set('a', answer('A'))
  kept.set('b', answer('B'))
  expect(textOf(kept.get('a'))).toBe('A')
  kept.set('c', answer('C'))
  expect([textOf(kept.get('a')), kept.get('b'), textOf(kept.get('c'))]).toEqual(['A', undefined, 'C'])
})

test('an answer larger than all that may be kept is not kept, and nothing is counted twice', () => {
  const kept = new KeptAnswers(1000)
  kept.set('huge', answer('x'.repeat(1000)))
  expect(kept.get('huge')).toBeUndefined()
  for (let time = 0; time < 10; time++) kept.set('same', answer('x'))
  expect(textOf(kept.get('same'))).toBe('x')
})
