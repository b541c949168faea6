import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { anEvent } from '../testing/acts.ts'
import { findings } from '../testing/findings.ts'
import { rolesOnce } from './roles-once.ts'

const host = { actor: 'ada-marsh', role: stated('host' as const) }

test('a host is listed once', () => {
  expect(findings(rolesOnce, [anEvent({ participants: [host, host] })])).toMatchObject([
    { field: '/participants/1', got: '"ada-marsh" again as host' },
  ])
})

test('two roles, or two on whose behalf one acts, are two entries', () => {
  const speaker = { actor: 'ada-marsh', role: stated('participant' as const) }
  expect(
    findings(rolesOnce, [anEvent({ participants: [host, speaker, { ...host, for: 'brevia' }] })]),
  ).toEqual([])
})

test('nobody acts on their own behalf', () => {
  expect(findings(rolesOnce, [anEvent({ participants: [{ ...host, for: 'ada-marsh' }] })])).toMatchObject([
    { field: '/participants/0/for' },
  ])
})
