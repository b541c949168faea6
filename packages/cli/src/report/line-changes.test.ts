import { expect, test } from 'vitest'
import { lineChanges } from './line-changes.ts'

test.each([
  ['a\nb\nc\n', 'a\nb\nc\n', []],
  ['a\nb\nc\n', 'a\nx\nc\n', ['- b', '+ x']],
  ['a\nb\nc\nd\n', 'b\nc\ny\nd\nz\n', ['- a', '+ y', '+ z']],
  ['', 'a', ['- ', '+ a']],
])('from %j to %j', (before, after, changes) => {
  expect(lineChanges(before, after)).toEqual(changes)
})
