import { expect, test } from 'vitest'
import { isUnknown } from './unknown.ts'

test('what is not known is told from values', () => {
  expect(isUnknown({ unknown: 'unstated' })).toBe(true)
  for (const value of [undefined, null, 'unknown', { amount: '1' }, ['unknown']])
    expect(isUnknown(value)).toBe(false)
})
