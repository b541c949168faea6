import { expect, test } from 'vitest'
import { collections, kindOfCollection, kinds } from './kind.ts'

test('each collection holds one kind', () => {
  for (const kind of kinds) expect(kindOfCollection(collections[kind])).toBe(kind)
  expect(new Set(Object.values(collections)).size).toBe(kinds.length)
})

test.each(['person', 'treaties', '', 'toString'])('no collection is called %j', (word) => {
  expect(kindOfCollection(word)).toBeUndefined()
})
