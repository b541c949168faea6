import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { findings } from '../testing/findings.ts'
import { anAgreement } from '../testing/undertakings.ts'
import { aWorld } from '../testing/world.ts'
import { historiesRunForward } from './histories-run-forward.ts'

type Status = Parameters<typeof anAgreement>[0] & {}
const told = (status: Status['status']) => findings(historiesRunForward, aWorld(anAgreement({ status })))
const announced = { state: stated('announced' as const) }
const signed = { state: stated('signed' as const) }

test.each([
  ['2031-05-04', '2031-05-04'],
  ['2031-05', '2031-05-01'],
  ['2031', '2030/2032'],
])('%s and then %s can be in order', (first, second) => {
  expect(
    told([
      { ...announced, date: stated(first) },
      { ...signed, date: stated(second) },
    ]),
  ).toEqual([])
})

test('a later entry is not dated before an earlier one', () => {
  expect(
    told([
      { ...announced, date: stated('2031-05') },
      { ...signed, date: stated('2031-04') },
    ]),
  ).toMatchObject([
    {
      field: '/status/1/date',
      expected: 'a date not before 2031-05, which an earlier entry has',
      got: '2031-04',
    },
  ])
})

test('an entry without a date has that of its event', () => {
  const status = [
    { ...announced, date: stated('2032') },
    { ...signed, event: 'saltmouth-meeting' },
  ]
  expect(told(status)).toMatchObject([{ field: '/status/1/event', got: '2031-05-04' }])
})

test('entries without dates between do not hide the order', () => {
  const terminated = { state: stated('terminated' as const), date: stated('2030') }
  expect(told([{ ...announced, date: stated('2031') }, signed, terminated])).toMatchObject([
    { field: '/status/2/date' },
  ])
})
