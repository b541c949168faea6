import { expect, test } from 'vitest'
import { guessRole } from './guess-role.ts'

const first = { isFirst: true, isAlone: true }
const alone = { isFirst: false, isAlone: true }

test('takes the first line for the headline, also where it asks', () => {
  expect(guessRole('Valdia and Orsk agree to rebuild the Lur bridge', first)).toBe('headline')
  expect(guessRole('Who pays for the Lur bridge?', first)).toBe('headline')
})

test('takes a first paragraph that is a sentence for text', () => {
  expect(guessRole('The bridge over the Lur was closed in March.', first)).toBe('body')
})

test.each(['What comes next', 'Что дальше', 'Orsk’s part'])('takes %s for a heading', (text) => {
  expect(guessRole(text, alone)).toBe('heading')
})

test.each(['No date was set.', 'Ինչո՞ւ։', '"Still a matter for parliament."', 'A list of piers:'])(
  'takes %s for text',
  (text) => {
    expect(guessRole(text, alone)).toBe('body')
  },
)

test('takes a sentence among others for text', () => {
  expect(guessRole('What comes next', { isFirst: false, isAlone: false })).toBe('body')
})

test('takes a line without words for text', () => {
  expect(guessRole('***', alone)).toBe('body')
})
