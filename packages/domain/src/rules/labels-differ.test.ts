import { expect, test } from 'vitest'
import { aCountry, aPerson } from '../testing/actors.ts'
import { findings } from '../testing/findings.ts'
import { labelsDiffer } from './labels-differ.ts'

test('two countries of one label cannot be told apart, whatever the case of the letters', () => {
  const records = [aCountry({ label: 'Aldmark' }), aCountry({ id: 'new-aldmark', label: 'ALDMARK' })]
  expect(findings(labelsDiffer, records)).toMatchObject([
    { id: 'new-aldmark', field: '/label', got: '"ALDMARK", as in "aldmark"' },
  ])
})

test('a person may be called as a country is', () => {
  expect(findings(labelsDiffer, [aCountry({ label: 'Brevia' }), aPerson({ label: 'Brevia' })])).toEqual([])
})
