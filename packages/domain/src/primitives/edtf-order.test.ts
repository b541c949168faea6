/// <reference path="./edtf.d.ts" />
import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EdtfDate, edtfPattern, isEdtfDate } from './edtf-date.ts'
import { bounds, compareDates, ends, isCertainlyBefore, overlap } from './edtf-order.ts'

const date = (text: string) => EdtfDate.parse(text)
const day = (text: string) => new Date(text).getTime()
const dates = fc.stringMatching(edtfPattern).filter(isEdtfDate)

test.each([
  ['2026-02-10', '2026-02-10', '2026-02-10'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026~', '2026-01-01', '2026-12-31'],
  ['202X', '2020-01-01', '2029-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['2026-04-XX', '2026-04-01', '2026-04-30'],
  ['2026-02-09/2026-02-10', '2026-02-09', '2026-02-10'],
  ['2025/2026-02', '2025-01-01', '2026-02-28'],
  ['2023-21', '2023-01-01', '2024-02-29'],
  ['2026-24', '2026-01-01', '2027-02-28'],
  ['9999-24', '9999-01-01', '+010000-02-29'],
])('%s reaches from %s to %s', (text, first, last) => {
  expect(bounds(date(text))).toEqual({ earliest: day(first), latest: day(last) + 86_399_999 })
})

test('plain dates are read as the library reads them', () => {
  const plain = fc.stringMatching(/^\d{4}(?:-[01]\d(?:-[0-3]\d)?)?$/).filter(isEdtfDate)
  fc.assert(
    fc.property(plain, (text) => {
      const { min, max } = edtf(text)
      expect(bounds(date(text))).toEqual({ earliest: min, latest: max })
    }),
  )
})

test('an open end has no bound', () => {
  expect(bounds(date('2023/..'))).toEqual({ earliest: day('2023-01-01'), latest: Number.POSITIVE_INFINITY })
  expect(bounds(date('../2023')).earliest).toBe(Number.NEGATIVE_INFINITY)
})

test('an interval that is written the wrong way round is read all the same', () => {
  expect(bounds(date('2026/2025'))).toEqual({ earliest: day('2026-01-01'), latest: day('2026-01-01') - 1 })
})

test.each([
  ['2023/2024', '2023', '2024'],
  ['2023/..', '2023', undefined],
  ['../2024', undefined, '2024'],
  ['2023', '2023', '2023'],
])('the ends of %s are %s and %s', (text, start, end) => {
  expect(ends(date(text))).toEqual({ start, end })
})

describe('what is certainly before', () => {
  test.each([
    ['2025', '2026'],
    ['2026-02-09', '2026-02-10'],
    ['../2025', '2026'],
    ['2026-01', '2026-02/..'],
  ])('%s is before %s', (a, b) => {
    expect(isCertainlyBefore(date(a), date(b))).toBe(true)
    expect(overlap(date(a), date(b))).toBe(false)
  })

  test.each([
    ['2026', '2026-02'],
    ['2026-02', '2026-02-10'],
    ['2025/..', '2026'],
    ['2026-02-09/2026-02-10', '2026-02-10'],
    ['2026-24', '2027-01'],
  ])('%s is not certainly before %s, nor the other way round', (a, b) => {
    expect(isCertainlyBefore(date(a), date(b))).toBe(false)
    expect(overlap(date(a), date(b))).toBe(true)
  })
})

describe('the order of lists', () => {
  test('puts the earlier first, and of two that begin alike the narrower', () => {
    const listed = ['2026', '2026-02-10', '../2020', '2026-01', '2023/..', '2023', '2026-01-01'].map(date)
    expect(listed.sort(compareDates)).toEqual([
      '../2020',
      '2023',
      '2023/..',
      '2026-01-01',
      '2026-01',
      '2026',
      '2026-02-10',
    ])
  })

  test('is total: any two dates are in order one way, and equal only when written alike', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0)
        expect(compareDates(a, b) === 0).toBe(a === b)
      }),
      { numRuns: 1000, seed: 3 },
    )
  })

  test('is transitive', () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        const [x, y, z] = [a, b, c].sort(compareDates) as [EdtfDate, EdtfDate, EdtfDate]
        expect(compareDates(x, y)).toBeLessThanOrEqual(0)
        expect(compareDates(y, z)).toBeLessThanOrEqual(0)
        expect(compareDates(x, z)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 1000, seed: 3 },
    )
  })

  test('puts a date with an open start where it ends', () => {
    const listed = ['../2020', '1914', '2021'].map(date)
    expect(listed.sort(compareDates)).toEqual(['1914', '../2020', '2021'])
  })

  test('agrees with what is certainly before', () => {
    const forward = dates.filter((text) => bounds(text).earliest <= bounds(text).latest)
    fc.assert(
      fc.property(forward, forward, (a, b) => {
        fc.pre(isCertainlyBefore(a, b))
        expect(compareDates(a, b)).toBeLessThan(0)
      }),
      { numRuns: 500, seed: 3 },
    )
  })
})
