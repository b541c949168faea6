import { expect, test } from 'vitest'
import { importsOf } from './imports.ts'

test('every form of import is read, with what is type alone', () => {
  const text = [
    "import 'one'",
    "import two from 'two'",
    "import type { Three } from 'three'",
    "export * from 'four'",
    "export type { Five } from 'five'",
    "const six = import('six')",
    "const seven = require('seven')",
    "type Eight = import('eight').Eight",
    "// import 'nine'",
    'const ten = "import \'ten\'"',
  ].join('\n')
  expect(
    importsOf({ path: 'a.ts', text }).map(({ specifier, line, typeOnly }) => [specifier, line, typeOnly]),
  ).toEqual([
    ['one', 1, false],
    ['two', 2, false],
    ['three', 3, true],
    ['four', 4, false],
    ['five', 5, true],
    ['six', 6, false],
    ['seven', 7, false],
    ['eight', 8, true],
  ])
})
