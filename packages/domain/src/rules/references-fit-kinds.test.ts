import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { aPlace } from '../testing/actors.ts'
import { anEvent } from '../testing/acts.ts'
import { findings } from '../testing/findings.ts'
import { aWorld } from '../testing/world.ts'
import { referencesFitKinds } from './references-fit-kinds.ts'

test('a place does not lie within a person', () => {
  expect(findings(referencesFitKinds, aWorld(aPlace({ within: stated('ada-marsh') })))).toEqual([
    {
      id: 'saltmouth',
      field: '/within/0/value',
      expected: 'the id of a place or country',
      got: '"ada-marsh", a person',
      fix: 'name a place or country; if "ada-marsh" should be one, move its file to that folder',
    },
  ])
})

test('no record but evidence names a document', () => {
  expect(findings(referencesFitKinds, aWorld(anEvent({ about: ['harbour-report'] })))).toMatchObject([
    { field: '/about/0', got: '"harbour-report", a document' },
  ])
})

test('a record that does not exist is left to another rule', () => {
  expect(findings(referencesFitKinds, aWorld(aPlace({ within: stated('nowhere') })))).toEqual([])
})
