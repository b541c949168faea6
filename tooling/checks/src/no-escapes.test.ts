import { expect, test } from 'vitest'
import { noEscapes } from './no-escapes.ts'

// Put together here, so that this file keeps the rule itself.
const comment = '/'.repeat(2)

test.each([
  '@ts-ignore',
  '@ts-nocheck',
  'biome-ignore lint: no',
  'eslint-disable-next-line',
  '@ts-expect-error',
])('%s is found', (words) => {
  expect(noEscapes([{ path: 'a.ts', text: `\n${comment} ${words}` }])).toMatchObject([
    { file: 'a.ts', line: 2, rule: 'no-escapes' },
  ])
})

test('a test may expect an error of types', () => {
  expect(noEscapes([{ path: 'a.test.ts', text: `${comment} @ts-expect-error` }])).toEqual([])
})

test('a test may not ignore one', () => {
  expect(noEscapes([{ path: 'a.test.ts', text: `${comment} @ts-ignore` }])).toHaveLength(1)
})

test('other comments and other files are left alone', () => {
  expect(noEscapes([{ path: 'a.ts', text: `${comment} the linter is right` }])).toEqual([])
  expect(noEscapes([{ path: 'a.md', text: `${comment} @ts-ignore` }])).toEqual([])
})
