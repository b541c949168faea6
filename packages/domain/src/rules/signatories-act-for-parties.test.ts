import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { findings } from '../testing/findings.ts'
import { anAgreement } from '../testing/undertakings.ts'
import { signatoriesActForParties } from './signatories-act-for-parties.ts'

const signed = (signatory: { actor: string; for?: string }) => [
  anAgreement({
    participants: [
      { actor: 'aldmark', role: stated('party') },
      { ...signatory, role: stated('signatory') },
    ],
  }),
]

test('a party signs, or somebody on its behalf', () => {
  expect(findings(signatoriesActForParties, signed({ actor: 'aldmark' }))).toEqual([])
  expect(findings(signatoriesActForParties, signed({ actor: 'ada-marsh', for: 'aldmark' }))).toEqual([])
})

test('a person does not sign for nobody', () => {
  expect(findings(signatoriesActForParties, signed({ actor: 'ada-marsh' }))).toMatchObject([
    { field: '/participants/1/actor', got: '"ada-marsh"' },
  ])
})

test('nor for who is no party', () => {
  expect(findings(signatoriesActForParties, signed({ actor: 'bo-lind', for: 'brevia' }))).toMatchObject([
    {
      field: '/participants/1/for',
      expected: 'a party of the agreement (aldmark), or somebody who signs "for" one',
    },
  ])
})
