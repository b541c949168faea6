import { expect, test } from 'vitest'
import { aDocument } from '../testing/documents.ts'
import { findings } from '../testing/findings.ts'
import { slipsFit } from './slips-fit.ts'

const slip = (passage: string, start: number, end: number) => [
  aDocument({ slips: [{ passage, start, end, type: 'misspelling', note: 'A letter too many.' }] }),
]

test('a slip inside its passage passes', () => {
  expect(findings(slipsFit, slip('2.1', 101, 105))).toEqual([])
})

test.each([
  ['before it', 90, 105],
  ['after it', 195, 210],
  ['backwards', 105, 105],
])('a slip may not lie %s', (_, start, end) => {
  expect(findings(slipsFit, slip('2.1', start, end))).toMatchObject([
    { field: '/slips/0/start', expected: 'a stretch inside passage 2.1, 101 to 201' },
  ])
})

test('its passage must exist', () => {
  expect(findings(slipsFit, slip('9.1', 0, 5))).toMatchObject([{ field: '/slips/0/passage', got: '9.1' }])
})
