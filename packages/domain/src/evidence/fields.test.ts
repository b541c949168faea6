import { expect, test } from 'vitest'
import { anAgreement } from '../testing/undertakings.ts'
import { claimFieldsOf } from './fields.ts'

test('every claim of a record, with its pointer', () => {
  expect([...claimFieldsOf(anAgreement())].map(({ field }) => field)).toEqual([
    '/instrument',
    '/participants/0/role',
    '/participants/1/role',
    '/participants/2/role',
    '/participants/3/role',
    '/date',
    '/concludedAt',
    '/status/0/state',
  ])
})

test('a value is not searched for claims within it', () => {
  const claim = [{ id: 'only', value: [{ evidence: [] }], evidence: [] }]
  expect([...claimFieldsOf({ claim })].map(({ field }) => field)).toEqual(['/claim'])
})
