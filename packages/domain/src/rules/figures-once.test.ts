import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { aPlace } from '../testing/actors.ts'
import { findings } from '../testing/findings.ts'
import { figuresOnce } from './figures-once.ts'

const counted = (...things: string[]) =>
  findings(figuresOnce, [
    aPlace({ figures: things.map((of) => ({ of, value: stated({ number: '4', unit: 'lamps' }) })) }),
  ])

test('each thing is counted once, in whatever letters', () => {
  expect(counted('lamps on the quay', 'lamps on the pier')).toEqual([])
  expect(counted('lamps on the quay', 'lamps on the pier', 'Lamps  on the Quay')).toMatchObject([
    { id: 'saltmouth', field: '/figures/2/of', got: '"Lamps  on the Quay" again' },
  ])
})

test('each date is named once, and a figure may have the name of a date', () => {
  const dates = ['the opening', 'The opening'].map((of) => ({ of, date: stated('2031') }))
  const figures = [{ of: 'the opening', value: stated({ number: '4', unit: 'guests' }) }]
  expect(findings(figuresOnce, [aPlace({ dates, figures })])).toMatchObject([{ field: '/dates/1/of' }])
})
