import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { aDocument } from '../testing/documents.ts'
import { findings } from '../testing/findings.ts'
import { derivedPassagesFit } from './derived-passages-fit.ts'

const taken = (...lists: ({ from?: string; passages?: string[] } | undefined)[]) =>
  findings(derivedPassagesFit, [
    aDocument({
      derivedFrom: lists.map((given) => ({ from: 'wire', how: stated('agency-text' as const), ...given })),
    }),
  ])

test('a document takes passages that it has, each origin once for each', () => {
  expect(taken({ passages: ['2.1'] }, { passages: ['2.2', '4.1'] }, { from: 'gazette' })).toEqual([])
})

test('it has each of the passages, and names it once', () => {
  expect(taken({ passages: ['2.1', '9.9', '2.1'] })).toMatchObject([
    { field: '/derivedFrom/0/passages/1', got: '9.9' },
    { field: '/derivedFrom/0/passages/2', got: '2.1 again' },
  ])
})

test('an origin is named once for the same passages, also where it is that of all', () => {
  expect(taken({ passages: ['2.1', '2.2'] }, { passages: ['2.2'] })).toMatchObject([
    { field: '/derivedFrom/1/from', got: '"wire" again for 2.2' },
  ])
  expect(taken({ passages: ['2.1'] }, {})).toMatchObject([{ got: '"wire" again for all of them' }])
})
