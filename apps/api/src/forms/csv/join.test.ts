import fc from 'fast-check'
import { expect, test } from 'vitest'
import { join } from './join.ts'

test('items of a list keep their places, and lists within it have a sign of their own', () => {
  expect(join(['a', undefined, 'c'])).toBe('a |  | c')
  expect(join([['a', 'b'], 'c'])).toBe('a ; b | c')
  expect(join([undefined, []])).toBeUndefined()
})

test('a list comes apart again into its texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '|', ';', '\\'), minLength: 1 })
  fc.assert(
    fc.property(
      fc.array(
        text.filter((one) => one.trim() === one),
        { minLength: 1 },
      ),
      (texts) => {
        const cell = String(join(texts))
        expect(cell.split(' | ').map((one) => one.replaceAll(/\\([\\|;])/g, '$1'))).toEqual(texts)
      },
    ),
  )
})
