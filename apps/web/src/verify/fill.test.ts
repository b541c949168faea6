import { expect, it } from 'vitest'
import { fill } from './fill.ts'

it('puts each value into its place, and leaves a place without one as it is', () => {
  expect(fill('{a} of {b}, {a}, {c}', { a: '1', b: '{a}' })).toBe('1 of {a}, 1, {c}')
})
