import { EdtfDate, type Id } from '@entente/domain'
import type { TimelineEntry } from '@entente/domain/ledger'
import { expect, test } from 'vitest'
import { byYear } from './by-year.ts'

const entry = (id: string, date?: string, earliest?: string, latest?: string): TimelineEntry => ({
  id: id as Id,
  kind: 'event',
  label: id,
  field: '/date',
  ...(date === undefined ? {} : { date: EdtfDate.parse(date) }),
  ...(earliest === undefined ? {} : { earliest }),
  ...(latest === undefined ? {} : { latest }),
})

test('entries stand under the year that they begin in, the undated last', () => {
  const years = byYear([
    entry('pending'),
    entry('open', '../2025-09', undefined, '2025-09-30'),
    entry('old', '1915', '1915-01-01'),
    entry('new', '2025-08', '2025-08-01'),
    entry('also-new', '2025', '2025-01-01'),
  ])
  expect([...years].map(([year, entries]) => [year, entries.map(({ id }) => id)])).toEqual([
    ['1915', ['old']],
    ['2025', ['open', 'new', 'also-new']],
    ['', ['pending']],
  ])
})
