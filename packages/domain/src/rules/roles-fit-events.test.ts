import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { anEvent } from '../testing/acts.ts'
import { findings } from '../testing/findings.ts'
import { rolesFitEvents } from './roles-fit-events.ts'

const detainee = [{ actor: 'bo-lind', role: stated('detainee' as const) }]

test('nobody is a detainee of a meeting', () => {
  expect(findings(rolesFitEvents, [anEvent({ participants: detainee })])).toMatchObject([
    {
      field: '/participants/0/role',
      expected: '"detainee" in an event of type detention',
      got: 'an event of type meeting',
    },
  ])
})

test('but of a detention', () => {
  expect(findings(rolesFitEvents, [anEvent({ type: 'detention', participants: detainee })])).toEqual([])
})

test('anyone may take part in anything', () => {
  const participants = [{ actor: 'bo-lind', role: stated('participant' as const) }]
  expect(findings(rolesFitEvents, [anEvent({ type: 'recognition', participants })])).toEqual([])
})
