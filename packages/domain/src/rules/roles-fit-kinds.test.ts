import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { anEvent } from '../testing/acts.ts'
import { findings } from '../testing/findings.ts'
import { aCommitment, anAgreement, aProject, aTender } from '../testing/undertakings.ts'
import { aWorld } from '../testing/world.ts'
import { rolesFitKinds } from './roles-fit-kinds.ts'

test('a party is no person', () => {
  const world = aWorld(anAgreement({ participants: [{ actor: 'ada-marsh', role: stated('party') }] }))
  expect(findings(rolesFitKinds, world)).toEqual([
    {
      id: 'lamp-accord',
      field: '/participants/0/actor',
      expected: 'a country or organization as party',
      got: '"ada-marsh", a person',
      fix: 'name whom the person acts for',
    },
  ])
})

test.each([
  ['a person', 'purchaser', aTender({ participants: [{ actor: 'ada-marsh', role: stated('purchaser') }] })],
  [
    'a person',
    'operator of a project',
    aProject({ participants: [{ actor: 'ada-marsh', role: stated('operator') }] }),
  ],
  ['a country', 'detainee', anEvent({ participants: [{ actor: 'brevia', role: stated('detainee') }] })],
  ['a person', 'giver', aCommitment({ participants: [{ actor: 'bo-lind', role: stated('giver') }] })],
])('%s is no %s', (_, __, record) => {
  expect(findings(rolesFitKinds, aWorld(record))).toMatchObject([{ field: '/participants/0/actor' }])
})

test.each(['brevia', 'bo-lind', 'lamp-works'])('%s may sign', (actor) => {
  const participants = [{ actor, role: stated('signatory' as const) }]
  expect(findings(rolesFitKinds, aWorld(anAgreement({ participants })))).toEqual([])
})
