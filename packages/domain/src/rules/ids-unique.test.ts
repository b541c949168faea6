import { expect, test } from 'vitest'
import { aCountry, aPerson } from '../testing/actors.ts'
import { findings } from '../testing/findings.ts'
import { aWorld } from '../testing/world.ts'
import { idsUnique } from './ids-unique.ts'

test('a person and a country may not share an id', () => {
  const records = [aCountry({ id: 'corland' }), aPerson({ id: 'corland' })]
  expect(findings(idsUnique, records)).toMatchObject([
    { id: 'corland', field: '', got: '"corland", as in countries/corland.yaml' },
  ])
})

test('records of different ids pass', () => {
  expect(findings(idsUnique, aWorld())).toEqual([])
})
