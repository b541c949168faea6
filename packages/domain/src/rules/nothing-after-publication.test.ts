import { expect, test } from 'vitest'
import type { EntenteRecord } from '../records/record.ts'
import { answering, inferred, stated, together, unstated } from '../testing/accounts.ts'
import { aDispute, anEvent, aStatement } from '../testing/acts.ts'
import { aDocument } from '../testing/documents.ts'
import { findings } from '../testing/findings.ts'
import { aCommitment } from '../testing/undertakings.ts'
import { aWorld } from '../testing/world.ts'
import { nothingAfterPublication } from './nothing-after-publication.ts'

const report = aDocument({ published: stated('2031-06') })
const told = (...records: EntenteRecord[]) => findings(nothingAfterPublication, aWorld(report, ...records))

test('what happened before a report, or in the month of it, can be told in it', () => {
  expect(told()).toEqual([])
  expect(told(aStatement({ date: stated('2031-06-30') }))).toEqual([])
})

test.each([
  ['a statement', aStatement({ date: stated('2031-07') }), '/date/0/value'],
  ['an event that was held', anEvent({ date: stated('2031-07-01/2031-07-02') }), '/date/0/value'],
  [
    'a status',
    aCommitment({ status: [{ state: stated('agreed'), date: stated('2032') }] }),
    '/status/0/date/0/value',
  ],
  [
    'a position',
    aDispute({
      positions: [
        {
          actor: 'brevia',
          stance: stated('rejects'),
          position: stated('They are shared.'),
          date: stated('2032'),
        },
      ],
    }),
    '/positions/0/date/0/value',
  ],
])('%s cannot come after it', (_, record, field) => {
  expect(told(record)).toMatchObject([
    { id: record.id, field, expected: 'a date not after publication (2031-06)' },
  ])
})

test('an event that is planned can', () => {
  expect(told(anEvent({ date: stated('2032'), status: [{ state: stated('planned') }] }))).toEqual([])
})

test('what lasts on began before', () => {
  expect(told(anEvent({ date: stated('2031-01/2033') }))).toEqual([])
})

test('one later document is enough', () => {
  const later = aDocument({ id: 'later-report', published: stated('2033', 'later-report#2.1') })
  const [account] = stated('2032')
  const date = account && [{ ...account, evidence: stated('', 'later-report#2.1')[0]?.evidence ?? [] }]
  expect(told(later, aStatement({ date }))).toEqual([])
})

test('a publication date that the editor inferred counts, too', () => {
  const published = together('Why.', {
    silent: unstated(),
    guess: answering(inferred('2031-05', 'The storm of that month is its news.'), 'refines', 'silent'),
  })
  const world = aWorld(aDocument({ published }), aStatement({ date: stated('2031-06') }))
  expect(findings(nothingAfterPublication, world)).toMatchObject([{ id: 'ada-marsh-on-lamps' }])
})
