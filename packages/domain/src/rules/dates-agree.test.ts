import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { aDispute } from '../testing/acts.ts'
import { findings } from '../testing/findings.ts'
import { anAgreement } from '../testing/undertakings.ts'
import { aWorld } from '../testing/world.ts'
import { datesAgree } from './dates-agree.ts'

test('an agreement is dated as the event at which it was concluded', () => {
  expect(findings(datesAgree, aWorld(anAgreement({ date: stated('2031-05') })))).toEqual([])
  expect(findings(datesAgree, aWorld(anAgreement({ date: stated('2031-06') })))).toMatchObject([
    {
      field: '/date',
      expected: 'a date that has a day in common with saltmouth-meeting, 2031-05-04',
      got: '2031-06',
    },
  ])
})

test('a status is dated as the event that brought it', () => {
  const status = [{ state: stated('signed' as const), date: stated('2030'), event: 'saltmouth-meeting' }]
  expect(findings(datesAgree, aWorld(anAgreement({ status })))).toMatchObject([{ field: '/status/0/date' }])
})

test('a position is dated as the statement by which it was taken', () => {
  const positions = (date: string) => [
    {
      actor: 'aldmark',
      stance: stated('affirms' as const),
      position: stated('The shoals are its own.'),
      date: stated(date),
      statement: 'ada-marsh-on-lamps',
    },
  ]
  expect(findings(datesAgree, aWorld(aDispute({ positions: positions('2031') })))).toEqual([])
  expect(findings(datesAgree, aWorld(aDispute({ positions: positions('2032') })))).toMatchObject([
    { id: 'shoals-question', field: '/positions/0/date' },
  ])
})
