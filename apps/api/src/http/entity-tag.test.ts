import { expect, test } from 'vitest'
import { entityTag, namesTag } from './entity-tag.ts'

test('other parts give another tag, also where they join to the same text', () => {
  expect(entityTag('a', 'b')).toBe(entityTag('a', 'b'))
  expect(
    new Set([entityTag('a', 'b'), entityTag('ab', ''), entityTag('b', 'a'), entityTag('a', 'B')]).size,
  ).toBe(4)
  expect(entityTag('a')).toMatch(/^"[0-9a-f]{16}"$/)
})

test('If-None-Match is a list, compared weakly', () => {
  expect(namesTag('"x", W/"y" ,"z"', '"y"')).toBe(true)
  expect(namesTag(' * ', '"y"')).toBe(true)
  expect(namesTag('"x", y', '"y"')).toBe(false)
})
