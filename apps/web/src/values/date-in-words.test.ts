import { EdtfDate } from '@entente/domain'
import { expect, test } from 'vitest'
import { dateInWords } from './date-in-words.ts'

test.each([
  ['1915', '1915'],
  ['2025-08', 'August 2025'],
  ['2026-02-10', '10 February 2026'],
  ['1990~', 'about 1990'],
  ['1990?', '1990 (uncertain)'],
  ['2020-04%', 'about April 2020 (uncertain)'],
  ['199X', 'the 1990s'],
  ['19XX', '1900 to 1999'],
  ['2021-XX', '2021, month not known'],
  ['2021-04-XX', 'April 2021, day not known'],
  ['2023-23', 'autumn 2023'],
  ['2026-02-09/2026-02-10', '9–10 February 2026'],
  ['1991/2023', '1991 to 2023'],
  ['2023/..', 'since 2023'],
  ['../2023-09', 'until September 2023'],
])('%s reads %s', (date, read) => {
  expect(dateInWords(EdtfDate.parse(date))).toBe(read)
})
