import { expect, test } from 'vitest'
import { aDocument, aPassage } from '../testing/documents.ts'
import { findings } from '../testing/findings.ts'
import { passagesInOrder } from './passages-in-order.ts'

const passage = (position: number, given: Parameters<typeof aPassage>[2]) =>
  aPassage('a-report', position, given)
const document = (...passages: ReturnType<typeof aPassage>[]) => [aDocument({ id: 'a-report', passages })]

test.each([
  ['begin at 1.1', ['1.2'], '/passages/0/number', '1.1 after the beginning'],
  ['leave out no sentence', ['1.1', '1.3'], '/passages/1/number', '1.2 or 2.1 after 1.1'],
  ['leave out no paragraph', ['1.1', '3.1'], '/passages/1/number', '1.2 or 2.1 after 1.1'],
  ['begin a paragraph at its first sentence', ['1.1', '2.2'], '/passages/1/number', '1.2 or 2.1 after 1.1'],
  ['appear once', ['1.1', '1.1'], '/passages/1/number', '1.2 or 2.1 after 1.1'],
])('numbers %s', (_, numbers, field, expected) => {
  const passages = numbers.map((number, index) => passage(index, { number }))
  expect(findings(passagesInOrder, document(...passages))).toMatchObject([{ field, expected }])
})

test('spans do not overlap', () => {
  const found = findings(passagesInOrder, document(passage(0, { end: 110 }), passage(1, {})))
  expect(found).toMatchObject([{ field: '/passages/1/start', got: '101' }])
})

test('a span ends after its start', () => {
  const found = findings(passagesInOrder, document(passage(0, { start: 50, end: 50 })))
  expect(found).toMatchObject([{ field: '/passages/0/end', expected: 'an end after the start of 1.1, 50' }])
})

test('spans lie within the text', () => {
  const found = findings(passagesInOrder, document(passage(0, { end: 9000 })))
  expect(found).toMatchObject([{ field: '/passages/0/end', got: '9000' }])
})

test('at most four words of either end are kept, a hyphened one counted once', () => {
  const ends = { first: 'The well-kept keepers of', last: 'one two three four five' }
  expect(findings(passagesInOrder, document(passage(0, ends)))).toMatchObject([
    { field: '/passages/0/last', expected: 'at most 4 words', got: '5 words' },
  ])
})

test('an end is not longer than its passage', () => {
  expect(
    findings(passagesInOrder, document(passage(0, { end: 5, first: 'Longer', last: undefined }))),
  ).toMatchObject([{ field: '/passages/0/first', got: '"Longer", which is longer' }])
})
