import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { aCountry, aRelation } from '../testing/actors.ts'
import { aStatement } from '../testing/acts.ts'
import { aDocument } from '../testing/documents.ts'
import { findings } from '../testing/findings.ts'
import { aCommitment } from '../testing/undertakings.ts'
import { countedOnce } from './counted-once.ts'

test.each([
  ['text', [aDocument(), aDocument({ id: 'copy', text: aDocument().text })], 'copy', '/text/sha256'],
  ['country', [aCountry({ code: 'AQ' }), aCountry({ id: 'ice', code: 'AQ' })], 'ice', '/code'],
  ['tie', [aRelation(), aRelation({ id: 'again' })], 'again', '/tie'],
  ['quoted stretch', [aStatement(), aStatement({ id: 'again' })], 'again', '/fragments/0'],
  ['undertaking', [aCommitment(), aCommitment({ id: 'again' })], 'again', '/amount'],
])('one %s is one record', (what, records, id, field) => {
  expect(findings(countedOnce, records)).toMatchObject([
    { id, field, expected: `one record for one ${what}` },
  ])
})

test('a marriage is one tie, whoever stands first', () => {
  const tie = (id: string, subject: string, object: string) =>
    aRelation({ id, type: 'spouse', tie: stated({ subject, object }) })
  expect(
    findings(countedOnce, [tie('a', 'ada-marsh', 'bo-lind'), tie('b', 'bo-lind', 'ada-marsh')]),
  ).toMatchObject([{ id: 'b' }])
})

test('an office held twice is two ties where the times are apart', () => {
  const term = (id: string, period: string) => aRelation({ id, period: stated(period) })
  expect(findings(countedOnce, [term('first', '2020/2024'), term('second', '2028/..')])).toEqual([])
  expect(findings(countedOnce, [term('first', '2020/2024'), term('second', '2023/..')])).toHaveLength(1)
})

test('another amount is another undertaking', () => {
  const other = stated({ amount: '2', currency: 'USD', nature: 'grant' } as const)
  expect(findings(countedOnce, [aCommitment(), aCommitment({ id: 'more', amount: other })])).toEqual([])
})
