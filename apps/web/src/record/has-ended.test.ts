import type { EdtfDate } from '@entente/domain'
import { expect, test } from 'vitest'
import { hasEnded } from './has-ended.ts'

test.each([
  ['1990/1998', true],
  ['1990', false],
  ['1990/..', false],
  ['../1998-03', true],
] as const)('the period %s', (period, ended) => {
  expect(hasEnded(period as EdtfDate)).toBe(ended)
})
