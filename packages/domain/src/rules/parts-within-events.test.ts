import { expect, test } from 'vitest'
import { stated, undisclosed } from '../testing/accounts.ts'
import { anEvent } from '../testing/acts.ts'
import { findings } from '../testing/findings.ts'
import { partsWithinEvents } from './parts-within-events.ts'

const part = (date: string, whole: string) =>
  findings(partsWithinEvents, [
    anEvent({ id: 'tour', date: stated(whole) }),
    anEvent({ id: 'supper', date: stated(date), partOf: stated('tour') }),
  ])

test.each([
  ['2031-05-04', '2031-05-03/2031-05-05'],
  ['2031-05', '2031-05-03/2031-05-05'],
  ['2031-05-04', '2031-05'],
  ['2031-05-04/..', '2031-05-03/2031-05-05'],
])('%s can lie within %s', (date, whole) => {
  expect(part(date, whole)).toEqual([])
})

test.each([
  ['2031-05-06', '2031-05-03/2031-05-05'],
  ['2031-05-04/2031-05-06', '2031-05-03/2031-05-05'],
  ['2031-05-02/2031-05-04', '2031-05-03/2031-05-05'],
  ['2030', '2031-05'],
])('%s cannot lie within %s', (date, whole) => {
  expect(part(date, whole)).toMatchObject([{ id: 'supper', field: '/date', got: date }])
})

test('where a date is not known, nothing is said', () => {
  const records = [
    anEvent({ id: 'tour', date: undisclosed() }),
    anEvent({ id: 'supper', partOf: stated('tour') }),
  ]
  expect(findings(partsWithinEvents, records)).toEqual([])
})
