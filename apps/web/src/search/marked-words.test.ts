import { expect, it } from 'vitest'
import { markedWords } from './marked-words.ts'

const read = (text: string, ...terms: string[]) =>
  markedWords(text, new Set(terms))
    .map(({ text: part, isFound }) => (isFound ? `[${part}]` : part))
    .join('')

it('marks whole words, whatever their case and accents, each time', () => {
  expect(read('The Pérez treaty; a treaty of Perez', 'perez', 'treaty')).toBe(
    'The [Pérez] [treaty]; a [treaty] of [Perez]',
  )
})

it('leaves a longer word that only holds one', () => {
  expect(read('treaties and a treaty', 'treaty')).toBe('treaties and a [treaty]')
})

it('gives back a text without any', () => {
  expect(read('nothing here', 'treaty')).toBe('nothing here')
})
