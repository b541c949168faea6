import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { aCountry } from '../testing/actors.ts'
import { findings } from '../testing/findings.ts'
import { namesDiffer } from './names-differ.ts'

const named = (...others: { text: string; language?: string }[]) => [
  aCountry({ name: stated({ text: 'Aldmark' }), otherNames: others.map((name) => stated(name)) }),
]

test('the name that we use is no other name', () => {
  expect(findings(namesDiffer, named({ text: 'The Isle' }, { text: 'Aldmark' }))).toMatchObject([
    { field: '/otherNames/1', got: '"Aldmark" again' },
  ])
})

test('another name is listed once', () => {
  expect(findings(namesDiffer, named({ text: 'The Isle' }, { text: 'The Isle' }))).toHaveLength(1)
})

test('the same letters in another language are another name', () => {
  expect(findings(namesDiffer, named({ text: 'Aldmark', language: 'da' }))).toEqual([])
})
