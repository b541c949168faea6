import { expect, it } from 'vitest'
import { lettersIn } from './typefaces.ts'

it('tells the letters of a range, and of a letter by itself', () => {
  expect(lettersIn('U+0041-0043, U+20AC,U+61')).toBe('ABC€a')
})
