import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { aCountry } from '../testing/actors.ts'
import { aStatement } from '../testing/acts.ts'
import { findings } from '../testing/findings.ts'
import { aWorld } from '../testing/world.ts'
import { passagesExist } from './passages-exist.ts'

const citing = (passage: `${string}#${string}`) =>
  aWorld(aCountry({ name: stated({ text: 'Aldmark' }, passage) }))

test('a number that the document does not have', () => {
  expect(findings(passagesExist, citing('harbour-report#2.9'))).toEqual([
    {
      id: 'aldmark',
      field: '/name/0/evidence/0/passages/0',
      expected: 'a passage of a document, document#paragraph.sentence',
      got: '"harbour-report#2.9", but harbour-report has no passage 2.9',
      fix: 'cite a passage that it has (1.1 to 5.1); documents/harbour-report.yaml lists them',
    },
  ])
})

test('a document that is not there, with the likely one', () => {
  expect(findings(passagesExist, citing('harbor-report#2.1'))).toMatchObject([
    { fix: 'did you mean "harbour-report#2.1"?' },
  ])
})

test('a document that is not there, near to none', () => {
  expect(findings(passagesExist, citing('a-letter#1.1'))).toMatchObject([
    { got: '"a-letter#1.1", but no document is called "a-letter"', fix: 'add documents/a-letter.yaml first' },
  ])
})

test('a fragment cites, too', () => {
  const fragments = [{ text: 'a light', passage: 'harbour-report#7.1', start: 0, end: 7 }]
  expect(findings(passagesExist, aWorld(aStatement({ fragments })))).toMatchObject([
    { field: '/fragments/0/passage' },
  ])
})
