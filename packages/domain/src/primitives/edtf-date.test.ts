import { parse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EdtfDate, edtfPattern, isEdtfDate } from './edtf-date.ts'

// Texts of the specification's levels 0 and 1, and what we leave out of them.
const valid = [
  '1985-04-12',
  '1985-04',
  '1985',
  '2004-02-29',
  '2000-02-29',
  '1964/2008',
  '2004-06/2006-08',
  '2004-02-01/2005-02-08',
  '2004-02-01/2005-02',
  '2004-02-01/2005',
  '2005/2006-02',
  '1984?',
  '2004-06~',
  '2004-06-11%',
  '201X',
  '20XX',
  '2004-XX',
  '1985-04-XX',
  '1985-XX-XX',
  '2001-21',
  '2003-22',
  '2000-23',
  '2010-24',
  '1985-04-12/..',
  '1985-04/..',
  '1985/..',
  '../1985-04-12',
  '../1985',
  '1984~/2004-06',
  '1984/2004-06~',
  '1984~/2004~',
  '1984?/2004%',
  '1984-06?/2004-08?',
]

const invalid = [
  '',
  ' 1985',
  '1985 ',
  '85',
  '985',
  '19850412',
  '1985-4-12',
  '1985-04-12T23:20:30Z',
  '1985-13',
  '1985-00',
  '1985-04-31',
  '1985-04-00',
  '2001-02-29',
  '1900-02-29',
  '2026-02-30',
  '1985-20',
  '1985-25',
  '1985-21-01',
  '1985/',
  '/1985',
  '..',
  '../..',
  '1985/1986/1987',
  '1985..1986',
  '1985-04~?',
  '?1985',
  '1985?-04',
  '1XXX',
  'XXXX',
  '156X-12-25',
  '15XX-12-25',
  '1985-XX-12',
  '1985-1X',
  '202X/2025',
  '2021-XX/2022',
  '2021-21/2021-22',
  '2021-21~',
  '202X?',
  'Y-170000002',
  '-0009',
  '12000',
  '[1667,1668]',
  '{1960,1961}',
  'August 2025',
  'unknown',
]

test.each(valid)('%s is a date', (text) => {
  expect(EdtfDate.safeParse(text).success).toBe(true)
})

test.each(invalid)('%j is none', (text) => {
  expect(EdtfDate.safeParse(text).success).toBe(false)
})

test('a date is told from a form with a day that no calendar has', () => {
  expect(edtfPattern.test('2026-02-30')).toBe(true)
  expect(isEdtfDate('2026-02-30')).toBe(false)
  expect(EdtfDate.safeParse('2026-02-30').error?.issues[0]?.message).toBe('a day that the calendar has')
})

describe('beside the edtf library', () => {
  test('what we accept it parses, at level 1 at most', () => {
    const dates = fc.stringMatching(edtfPattern).filter(isEdtfDate)
    fc.assert(
      fc.property(dates, (text) => {
        expect(parse(text, { level: 1 }).level).toBeLessThanOrEqual(1)
      }),
      { numRuns: 2000, seed: 3 },
    )
  })
})

test('the days of the calendar are dates, and no others', () => {
  const days = fc.tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  fc.assert(
    fc.property(days, ([year, month, day]) => {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      const exists = new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(text)
      expect(isEdtfDate(text)).toBe(exists)
    }),
    { numRuns: 2000, seed: 3 },
  )
})
