import { aProject, stated } from '@entente/domain/testing'
import { expect, test } from 'vitest'
import { headOf, topicOf } from './topic-of.ts'

const project = aProject({
  participants: [{ actor: 'aldmark', role: stated('host') }],
  status: [{ state: stated('proposed'), date: stated('2031') }],
  figures: [{ of: 'Ships a year', value: stated({ number: '9', unit: 'ships' }) }],
})

test.each([
  ['/purpose/0', 'purpose', 'Purpose'],
  ['/purpose/4', 'purpose', 'Purpose'],
  ['/participants/0/role', 'participants', 'Who takes part'],
  ['/status/0/state', 'status', 'Status'],
  ['/status/0/date', 'status/date', 'Status: Date'],
  ['/route/length', 'route/length', 'Route: Length'],
  ['/figures/0/value', 'figures: Ships a year', 'Ships a year'],
])('%s belongs to %s, shown as %s', (pointer, key, label) => {
  expect(topicOf(project, pointer)).toEqual({ key, label })
})

test('a role is its actor’s, and a date that of its state', () => {
  expect(headOf(project, '/participants/0/role')).toBe('aldmark')
  expect(headOf(project, '/status/0/date')).toEqual(project.status[0]?.state)
  expect(headOf(project, '/status/0/state')).toBeUndefined()
})
