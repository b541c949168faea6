import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointer, steps, valueAt } from './pointer.ts'

test.each([
  [[], ''],
  [['participants', 0, 'role'], '/participants/0/role'],
  [['a/b', 'm~n'], '/a~1b/m~0n'],
  [[''], '/'],
])('%j is written %j', (path, text) => {
  expect(pointer(path)).toBe(text)
})

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (path) => {
      expect(steps(pointer(path))).toEqual(path)
    }),
    { seed: 3 },
  )
})

test('a pointer begins with a stroke', () => {
  expect(() => steps('amount')).toThrow(RangeError)
})

test('the value at a pointer, its own properties alone', () => {
  const root = { a: [{ b: 1 }], 'x/y': 2 }
  expect(valueAt(root, '/a/0/b')).toBe(1)
  expect(valueAt(root, '/x~1y')).toBe(2)
  expect(valueAt(root, '')).toBe(root)
  expect(valueAt(root, '/a/1/b')).toBeUndefined()
  expect(valueAt(root, '/a/0/b/c')).toBeUndefined()
  expect(valueAt(root, '/toString')).toBeUndefined()
})
