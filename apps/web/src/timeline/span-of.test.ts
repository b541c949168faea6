import { EdtfDate, type Id, type Kind } from '@entente/domain'
import type { TimelineEntry } from '@entente/domain/ledger'
import { expect, test } from 'vitest'
import { dayOf } from './days.ts'
import { spanOf } from './span-of.ts'

const entry = (date: string, earliest?: string, latest?: string, kind: Kind = 'event'): TimelineEntry => ({
  id: 'made-up' as Id,
  kind,
  label: 'Made up',
  field: '/date',
  date: EdtfDate.parse(date),
  ...(earliest === undefined ? {} : { earliest }),
  ...(latest === undefined ? {} : { latest }),
})

test('a day is sharp and sure; a month is neither', () => {
  expect(spanOf(entry('2030-05-04', '2030-05-04', '2030-05-04'))).toEqual({
    from: dayOf('2030-05-04'),
    to: dayOf('2030-05-05'),
    start: 'sharp',
    end: 'sharp',
    sure: { from: dayOf('2030-05-04'), to: dayOf('2030-05-05') },
  })
  const month = spanOf(entry('2030-05', '2030-05-01', '2030-05-31'))
  expect(month).toMatchObject({ start: 'soft', end: 'soft', to: dayOf('2030-06-01') })
  expect(month?.sure).toBeUndefined()
})

test('a period is sure between the units in which it begins and ends', () => {
  expect(spanOf(entry('2030-05/2031', '2030-05-01', '2031-12-31'))?.sure).toEqual({
    from: dayOf('2030-06-01'),
    to: dayOf('2031-01-01'),
  })
  expect(spanOf(entry('2030~/2031~', '2030-01-01', '2031-12-31'))?.sure).toBeUndefined()
})

test('an interval of what happens at once is a time within which it lies', () => {
  const statement = spanOf(entry('2030-05-04/2030-05-09', '2030-05-04', '2030-05-09', 'statement'))
  expect(statement).toMatchObject({ start: 'soft', end: 'soft' })
  expect(statement?.sure).toBeUndefined()
})

test('an open end is drawn from the end that is known, and without a date there is no span', () => {
  expect(spanOf(entry('../2030-05-04', undefined, '2030-05-04', 'statement'))).toMatchObject({
    from: dayOf('2030-05-04'),
    start: 'open',
  })
  expect(spanOf(entry('2030-05/..', '2030-05-01'))).toMatchObject({
    end: 'open',
    sure: { from: dayOf('2030-06-01') },
  })
  const { date: _, ...undated } = entry('2030')
  expect(spanOf(undated)).toBeUndefined()
})
