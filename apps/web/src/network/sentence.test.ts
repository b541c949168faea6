import type { EntenteRecord } from '@entente/domain'
import { aCommitment, aDispute, anAgreement, anEvent, aRelation, stated } from '@entente/domain/testing'
import { expect, test } from 'vitest'
import { words } from '../words.ts'
import type { Bond } from './bond.ts'
import { bondOf } from './bond-of.ts'
import { piecesOf } from './fill.ts'
import type { Actor } from './network.ts'
import { sentencesOf } from './sentence.ts'

const actor = (id: string): Actor => ({ id, kind: 'person', label: id })
const bonds = (...records: readonly EntenteRecord[]): readonly Bond[] =>
  records.flatMap((record) => bondOf(record, () => true) ?? [])

/** The sentences about some actors as a reader has them. */
const read = (ids: readonly string[], ...records: readonly EntenteRecord[]): readonly string[] =>
  sentencesOf({ actors: ids.map(actor) }, bonds(...records)).map(({ pattern, bond, others, only }) => {
    const told = piecesOf(pattern).map((piece) => {
      if (!('slot' in piece)) return piece.text
      if (piece.slot === 'record') return piece.text ?? bond.record.label
      return others.map(({ id, role }) => (role === undefined ? id : `${id} (${role})`)).join(' + ')
    })
    return [...only.map(({ label }) => `${label}: `), ...told].join('')
  })

test('parties, signatories and who gives are told by their roles, agreements first', () => {
  expect(read(['aldmark'], aCommitment(), anAgreement())).toEqual([
    'Party, with brevia, to the Lamp Accord.',
    'Undertakes towards brevia: Lamp Grant.',
  ])
  expect(read(['bo-lind'], anAgreement())).toEqual(['Signed the Lamp Accord with ada-marsh.'])
})

test('who mediates is never told as a party', () => {
  const participants = [...anAgreement().participants, { actor: 'cora-fenn', role: stated('mediator') }]
  const mediated = anAgreement({ participants } as never)
  expect(read(['brevia'], mediated)).toEqual([
    'Party, with aldmark + cora-fenn (mediator), to the Lamp Accord.',
  ])
  expect(read(['cora-fenn'], mediated)).toEqual(['Mediated the Lamp Accord between aldmark + brevia.'])
})

test('a mutual undertaking is told as one', () => {
  const participants = ['aldmark', 'brevia'].flatMap((id) => [
    { actor: id, role: stated('giver' as const) },
    { actor: id, role: stated('receiver' as const) },
  ])
  expect(read(['brevia'], aCommitment({ participants }))).toEqual([
    'Undertakes with aldmark, each towards the other: Lamp Grant.',
  ])
})

test('an office is told as held only where a document says since when, and as past where it has ended', () => {
  const untold = read(['ada-marsh'], aRelation())
  const held = read(['ada-marsh'], aRelation({ period: stated('2029/..') }))
  const past = read(['ada-marsh'], aRelation({ period: stated('2019/2024') }))
  expect([untold, held, past]).toEqual([
    ['Holds or held the office of Premier: aldmark.'],
    ['Holds the office of Premier: aldmark.'],
    ['Held the office of Premier: aldmark.'],
  ])
})

test('what is only planned is not told as done', () => {
  const planned = anEvent({ status: [{ state: stated('planned') }] })
  expect(read(['ada-marsh'], anEvent())).toEqual(['Hosted bo-lind (visitor): Saltmouth Meeting.'])
  expect(read(['ada-marsh'], planned)).toEqual(['Host, with bo-lind (visitor): Saltmouth Meeting.'])
})

test('opposed positions are told with the stance', () => {
  expect(read(['brevia'], aDispute())).toEqual([
    'Stands opposed to aldmark on the question “Shoals Question”; stance: Rejects.',
  ])
})

test('of several who share a node, one sentence tells what is true of all, and names whom it is about where not', () => {
  const trial = anEvent({
    id: 'trial',
    participants: [
      { actor: 'court', role: stated('judge') },
      { actor: 'ada-marsh', role: stated('accused') },
      { actor: 'bo-lind', role: stated('accused') },
    ],
  })
  expect(read(['ada-marsh', 'bo-lind'], trial, aRelation())).toEqual([
    'ada-marsh: Holds or held the office of Premier: aldmark.',
    'Stood accused; taking part, court (judge): Trial.',
  ])
})

test('every pattern names the others and the record', () => {
  const { roles, relations, offices, ...single } = words.network.patterns
  const patterns = [roles, relations, offices, single].flatMap((tree) => leaves(tree))
  expect(patterns.length).toBeGreaterThan(40)
  for (const pattern of patterns) {
    const slots = piecesOf(pattern).flatMap((piece) => ('slot' in piece ? piece.slot : []))
    expect(slots, pattern).toContain('others')
    expect(slots, pattern).toContain('record')
  }
})

const leaves = (tree: unknown): readonly string[] =>
  typeof tree === 'string' ? [tree] : Object.values(tree as object).flatMap(leaves)
