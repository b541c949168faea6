import { expect, test } from 'vitest'
import { stated, undisclosed } from '../testing/accounts.ts'
import { aCountry } from '../testing/actors.ts'
import { findings } from '../testing/findings.ts'
import { aCommitment } from '../testing/undertakings.ts'
import { aWorld } from '../testing/world.ts'
import { commitmentParties } from './commitment-parties.ts'

type Given = Parameters<typeof aCommitment>[0]
const committed = (given: Given) =>
  findings(commitmentParties, aWorld(aCountry({ id: 'corland' }), aCommitment(given)))
const [giver, receiver] = [
  { actor: 'aldmark', role: stated('giver' as const) },
  { actor: 'corland', role: stated('receiver' as const) },
] as const
const reason = 'Corland keeps the lamps for both, and signed nothing.'

test('parties of the agreement pass', () => {
  expect(committed({})).toEqual([])
})

test('who is no party must be explained', () => {
  expect(committed({ participants: [giver, receiver] })).toEqual([
    {
      id: 'lamp-grant',
      field: '/participants/1/actor',
      expected: 'a party of lamp-accord: aldmark and brevia',
      got: '"corland"',
      fix: 'name a party, or say in "partiesBeyondAgreement" why this one is none',
    },
  ])
  expect(committed({ participants: [giver, receiver], partiesBeyondAgreement: reason })).toEqual([])
})

test('who is a party needs no explanation', () => {
  expect(committed({ partiesBeyondAgreement: reason })).toMatchObject([
    { field: '/partiesBeyondAgreement', expected: 'no such sentence, since all are parties of lamp-accord' },
  ])
})

test('under no agreement there is nothing to explain', () => {
  expect(committed({ under: undefined, participants: [giver, receiver] })).toEqual([])
  expect(committed({ under: undefined, partiesBeyondAgreement: reason })).toMatchObject([
    { field: '/partiesBeyondAgreement' },
  ])
  expect(committed({ under: undisclosed(), participants: [giver, receiver] })).toEqual([])
})

test('somebody gives and somebody receives', () => {
  expect(committed({ under: undefined, participants: [giver] })).toMatchObject([
    { field: '/participants', expected: 'at least one receiver' },
  ])
  expect(committed({ under: undefined, participants: [receiver] })).toMatchObject([
    { expected: 'at least one giver' },
  ])
})
