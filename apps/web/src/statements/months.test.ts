import type { EdtfDate } from '@entente/domain'
import { expect, test } from 'vitest'
import { monthOf } from './months.ts'

test.each([
  ['2031-05-04', '2031-05'],
  ['2031-05-30/2031-06-02', '2031-05'],
  ['2031-05', '2031-05'],
  ['2031~', '2031'],
  ['2031-21', '2031'],
  ['2031-XX', '2031'],
  ['203X', '203X'],
  ['../2031', undefined],
  [undefined, undefined],
])('%s begins in %s', (date, month) => {
  expect(monthOf(date as EdtfDate | undefined)).toBe(month)
})
