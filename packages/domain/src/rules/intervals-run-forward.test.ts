import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { anEvent } from '../testing/acts.ts'
import { findings } from '../testing/findings.ts'
import { intervalsRunForward } from './intervals-run-forward.ts'

const lasting = (date: string) => findings(intervalsRunForward, [anEvent({ date: stated(date) })])

test.each(['2031-05-04/2031-05-06', '2031-05/2031', '2031/..', '../2031', '2031'])(
  '%s runs forward',
  (date) => {
    expect(lasting(date)).toEqual([])
  },
)

test('an interval that ends before it begins', () => {
  expect(lasting('2031-05-06/2031-05-04')).toEqual([
    {
      id: 'saltmouth-meeting',
      field: '/date/0/value',
      expected: 'an interval that begins before it ends',
      got: '2031-05-06/2031-05-04',
      fix: 'write 2031-05-04/2031-05-06, or correct one of the dates',
    },
  ])
})
