import type { EntenteRecord } from '@entente/domain'
import {
  aCommitment,
  aDispute,
  anAgreement,
  anEvent,
  aRelation,
  aStatement,
  stated,
} from '@entente/domain/testing'
import { expect, test } from 'vitest'
import { bondOf } from './bond-of.ts'

const pairsOf = (record: EntenteRecord, isActor: (id: string) => boolean = () => true) =>
  bondOf(record, isActor)?.pairs.map((pair) => pair.join(' ')) ?? []

test('an agreement ties its parties to each other and its signatories to each other', () => {
  expect(pairsOf(anAgreement())).toEqual(['aldmark brevia', 'ada-marsh bo-lind'])
})

test('a mediator is tied to each party, and not to who signs for one', () => {
  const participants = [...anAgreement().participants, { actor: 'cora-fenn', role: stated('mediator') }]
  expect(pairsOf(anAgreement({ participants } as never))).toEqual([
    'aldmark brevia',
    'aldmark cora-fenn',
    'brevia cora-fenn',
    'ada-marsh bo-lind',
  ])
})

test('a commitment ties who gives to who receives; a mutual one ties them once', () => {
  expect(pairsOf(aCommitment())).toEqual(['aldmark brevia'])
  const both = ['aldmark', 'brevia'].flatMap((actor) => [
    { actor, role: stated('giver' as const) },
    { actor, role: stated('receiver' as const) },
  ])
  expect(pairsOf(aCommitment({ participants: both }))).toEqual(['aldmark brevia'])
})

test('what is done to several ties them to who does it, and not to each other', () => {
  const trial = anEvent({
    type: 'trial',
    participants: [
      { actor: 'harbour-court', role: stated('judge') },
      { actor: 'ada-marsh', role: stated('accused') },
      { actor: 'bo-lind', role: stated('accused') },
    ],
  })
  expect(pairsOf(trial)).toEqual(['harbour-court ada-marsh', 'harbour-court bo-lind'])
})

test('two who act for one side, and two who host one journey, are not tied by it', () => {
  const visit = anEvent({
    type: 'visit',
    participants: [
      { actor: 'ada-marsh', for: 'aldmark', role: stated('visitor') },
      { actor: 'aldmark', role: stated('participant') },
      { actor: 'brevia', role: stated('host') },
      { actor: 'corvin', role: stated('host') },
    ],
  })
  expect(pairsOf(visit)).toEqual(['ada-marsh brevia', 'ada-marsh corvin', 'aldmark brevia', 'aldmark corvin'])
})

test('a dispute ties those of opposed positions; who abstains is opposed to nobody', () => {
  const positions = ['affirms', 'asks', 'rejects', 'abstains'].map((stance) => ({
    actor: `side-${stance}`,
    stance: stated(stance as 'asks'),
    position: stated('A position.'),
  }))
  expect(pairsOf(aDispute({ positions }))).toEqual(['side-affirms side-rejects', 'side-asks side-rejects'])
})

test('words about somebody, and their publication, tie nobody', () => {
  expect(pairsOf(aStatement())).toEqual([])
  const publication = anEvent({
    type: 'publication',
    participants: [
      { actor: 'ada-marsh', role: stated('publisher') },
      { actor: 'bo-lind', role: stated('publisher') },
    ],
  })
  expect(pairsOf(publication)).toEqual([])
})

test('a relation to what is no actor is no tie', () => {
  expect(pairsOf(aRelation())).toEqual(['ada-marsh aldmark'])
  expect(pairsOf(aRelation(), (id) => id !== 'aldmark')).toEqual([])
})
