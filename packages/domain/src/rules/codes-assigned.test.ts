import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { aCountry } from '../testing/actors.ts'
import { aDocument } from '../testing/documents.ts'
import { findings } from '../testing/findings.ts'
import { aCommitment } from '../testing/undertakings.ts'
import { codesAssigned } from './codes-assigned.ts'

test.each(['AM', 'NZ', 'XK'])('%s is a country', (code) => {
  expect(findings(codesAssigned, [aCountry({ code })])).toEqual([])
})

test.each(['QQ', 'AA', 'ZZ', 'EU', 'XA'])('%s is none', (code) => {
  expect(findings(codesAssigned, [aCountry({ code })])).toMatchObject([{ field: '/code', got: code }])
})

test('currencies are assigned, beside each other too', () => {
  const amount = stated({
    amount: '1',
    currency: 'USD',
    nature: 'grant' as const,
    beside: [{ amount: '2', currency: 'QXQ' }],
  })
  expect(findings(codesAssigned, [aCommitment({ amount })])).toMatchObject([
    { field: '/amount/0/value/beside/0/currency', got: 'QXQ' },
  ])
})

test('a tag that is well-formed may still be no language', () => {
  expect(findings(codesAssigned, [aDocument({ language: 'qq' })])).toMatchObject([{ field: '/language' }])
  expect(findings(codesAssigned, [aDocument({ language: 'sr-Latn' })])).toEqual([])
})
