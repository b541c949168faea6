import { expect, test } from 'vitest'
import { realTests } from './real-tests.ts'

const sound = "test('adds', () => { expect(1 + 1).toBe(2) })"

function messages(text: string): string[] {
  return realTests([{ path: 'packages/one/src/add.test.ts', text }]).map(({ message }) => message)
}

test.each([
  sound,
  "test('adds', () => { assert.equal(1 + 1, 2) })",
  "test('adds', () => { fc.assert(property) })",
  `test.each([1, 2])('adds %s', () => { expect(1).toBe(1) })`,
  `${sound}; list.skip(3); // test.skip`,
])('is a test: %s', (text) => {
  expect(messages(text)).toEqual([])
})

test.each([
  'test.skip',
  'it.only',
  'describe.todo',
  'test.skipIf(true)',
  'test.concurrent.only',
  'test.fails',
])('%s is found', (call) => {
  expect(messages(`${sound}\n${call}('adds', () => { expect(1).toBe(1) })`)).toEqual([
    expect.stringContaining('keeps a test from running as it stands'),
  ])
})

test('a file that asserts nothing is found', () => {
  expect(messages("test('adds', () => { add(1, 1) }) // expect(2)")).toEqual([
    'No test here asserts anything: say what must hold.',
  ])
})

test('other files are no tests', () => {
  expect(realTests([{ path: 'packages/one/src/add.ts', text: "test.skip('adds')" }])).toEqual([])
})
