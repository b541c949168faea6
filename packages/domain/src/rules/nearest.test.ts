import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test.each([
  ['lighthouse-agrement', 'lighthouse-agreement'],
  ['lihgthouse-agreement', 'lighthouse-agreement'],
  ['lamp', 'lamps'],
  ['pasage', 'passage'],
])('%s most probably means %s', (wanted, meant) => {
  expect(nearest(wanted, ['harbour', 'lighthouse-agreement', 'lamps', 'passage'])).toBe(meant)
})

test.each(['fog', 'harvest', 'lighthouse-war'])('%s is near to none', (wanted) => {
  expect(nearest(wanted, ['harbour', 'lighthouse-agreement', 'lamps'])).toBeUndefined()
})
