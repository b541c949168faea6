import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { anEvent } from '../testing/acts.ts'
import { findings } from '../testing/findings.ts'
import { evidenceOnce } from './evidence-once.ts'

const passages = ['harbour-report#2.1']
const resting = (...evidence: (typeof place)[0]['evidence']) => {
  const [account] = stated('saltmouth')
  return [anEvent({ place: account && [{ ...account, evidence }] })]
}
const place = stated('saltmouth')

test('a passage is listed once', () => {
  const found = findings(evidenceOnce, resting({ basis: 'stated', passages: [...passages, ...passages] }))
  expect(found).toMatchObject([
    { field: '/place/0/evidence/0/passages/1', got: '"harbour-report#2.1" again' },
  ])
})

test('nor again in another piece of the same basis', () => {
  const found = findings(evidenceOnce, resting({ basis: 'stated', passages }, { basis: 'stated', passages }))
  expect(found).toMatchObject([{ field: '/place/0/evidence/1/passages/0' }])
})

test('a passage may both state and report what somebody says', () => {
  const said = { basis: 'attributed', passages, speaker: 'ada-marsh' } as const
  expect(findings(evidenceOnce, resting({ basis: 'stated', passages }, said))).toEqual([])
  expect(findings(evidenceOnce, resting(said, { ...said, speaker: 'bo-lind' }))).toEqual([])
})
