import type { EdtfDate } from '@entente/domain'
import { expect, test } from 'vitest'
import { dateBounds, mayMeet } from './date-bounds.ts'

test.each([
  ['2031-05-04', '2031-05-04', '2031-05-04'],
  ['2031-05', '2031-05-01', '2031-05-31'],
  ['2031~', '2031-01-01', '2031-12-31'],
  ['203X', '2030-01-01', '2039-12-31'],
  ['2031-21', '2031-01-01', '2031-12-31'],
  ['2031-05-04/2032', '2031-05-04', '2032-12-31'],
  ['../2031', '0000-00-00', '2031-12-31'],
  ['2031/..', '2031-01-01', '9999-99-99'],
])('%s means days from %s to %s', (date, earliest, latest) => {
  expect(dateBounds(date as EdtfDate)).toEqual({ earliest, latest })
})

test('two dates meet where they can have a day in common', () => {
  const meets = (a: string, b: string) => mayMeet(a as EdtfDate, b as EdtfDate)
  expect(meets('2031-05', '2031-05-31')).toBe(true)
  expect(meets('2031/..', '2040')).toBe(true)
  expect(meets('2031-05', '2031-06-01')).toBe(false)
})
