import type { EntenteRecord } from '@entente/domain'
import { expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

const stated = (value: unknown, passage: string, id = 'only') => ({
  id,
  value,
  evidence: [{ basis: 'stated', passages: [`report#${passage}`] }],
})

/** A record of a kind that no page was written for. */
const record = {
  kind: 'pact',
  id: 'a-pact',
  label: 'A pact',
  details: [[stated('What no field had a place for.', '9.1')]],
  type: 'naval',
  purpose: [[stated('To rest.', '1.1')], [stated('To trade.', '1.2')]],
  length: [
    stated({ number: '43', unit: 'kilometres' }, '2.1', 'one'),
    stated({ number: '27', unit: 'miles' }, '2.2', 'two'),
  ],
  participants: [
    { actor: 'north', role: [stated('party', '3.1')] },
    { actor: 'clerk', for: 'north', role: [stated('signatory', '3.2')] },
    { actor: 'south', role: [stated('party', '3.1')] },
  ],
  route: { from: [stated('harbour', '4.1')] },
  positions: [{ actor: 'south', stance: [stated('rejects', '5.1')] }],
  fragments: [{ text: 'very words', passage: 'report#6.1', start: 1, end: 11 }],
  status: [
    { state: [stated('announced', '7.1')], event: 'a-meeting' },
    { state: [stated('signed', '7.2')], date: [stated('2026', '7.2')] },
  ],
} as unknown as EntenteRecord

const isReference = (pointer: string) => /\/(?:actor|for|event)$|^\/route\/from\/0\/value$/.test(pointer)
const parts = partsOf(record, isReference).flatMap((section) => section.parts)

test('every field has its part: who takes part first, then the status, what no field had a place for last', () => {
  expect(parts.map((part) => (part.part === 'role' ? part.role : part.key))).toEqual([
    'party',
    'signatory',
    'positions',
    'fragments',
    'status',
    'type',
    'purpose',
    'purpose',
    'length',
    'route',
    'details',
  ])
})

test('notes are numbered from 1 in reading order, and the same evidence of one role has one note', () => {
  const numbers = (value: unknown): number[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, item]) =>
          typeof item === 'number' && key === 'number' ? [item] : numbers(item),
        )
  expect(parts.flatMap(numbers)).toEqual([1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
})

test('several fields of one name say so after the first', () => {
  expect(
    parts.flatMap((part) => (part.part === 'field' && part.key === 'purpose' ? [part.repeats] : [])),
  ).toEqual([false, true])
})

test('every account of a field is kept', () => {
  const length = parts.find((part) => part.part === 'field' && part.key === 'length')
  expect(length?.part === 'field' && length.accounts.map(({ account }) => account.id)).toEqual(['one', 'two'])
})

test('a group is headed by the record that it is about', () => {
  const position = parts.find((part) => part.part === 'group' && part.key === 'positions')
  expect(position).toMatchObject({ head: 'south', pointer: '/positions/0' })
})

test('an actor whose role is disputed is shown with all accounts of it', () => {
  const disputed = {
    ...record,
    participants: [
      { actor: 'north', role: [stated('party', '3.1', 'one'), stated('witness', '3.2', 'two')] },
    ],
  }
  const all = partsOf(disputed as unknown as EntenteRecord, isReference).flatMap((section) => section.parts)
  expect(all.find((part) => part.part === 'group' && part.key === 'participants')).toMatchObject({
    head: 'north',
    parts: [
      { part: 'field', key: 'role', accounts: [{ account: { id: 'one' } }, { account: { id: 'two' } }] },
    ],
  })
})

test('accounts that differ stand before the other fields, and those that say the same elsewhere do not', () => {
  const pact = {
    kind: 'pact',
    type: 'naval',
    purpose: [
      [stated('To rest.', '1.1')],
      [
        stated('To trade.', '1.2', 'one'),
        { ...stated('To fish.', '1.3', 'two'), answers: { account: 'one', relation: 'rival' } },
      ],
      [stated('To sail.', '1.4')],
    ],
    length: [
      stated({ number: '43', unit: 'kilometres' }, '2.1', 'one'),
      {
        ...stated({ number: '27', unit: 'miles' }, '2.2', 'two'),
        answers: { account: 'one', relation: 'restates' },
      },
    ],
    amount: [stated('much', '3.1')],
    under: [stated('a-treaty', '3.2')],
  } as unknown as EntenteRecord
  const sections = partsOf(pact, () => false)
  expect(
    sections.map(({ section, parts }) => [
      section,
      parts.map((part) => (part.part === 'field' || part.part === 'own' ? part.pointer : part.part)),
    ]),
  ).toEqual([
    ['short', ['/amount']],
    ['depends', ['/under']],
    ['differing', ['/purpose/1']],
    ['rest', ['/type', '/purpose/0', '/purpose/2', '/length']],
  ])
  const purposes = sections.flatMap(({ parts }) =>
    parts.filter((part) => part.part === 'field' && part.key === 'purpose'),
  )
  expect(purposes).toMatchObject([{ repeats: false }, { repeats: false }, { repeats: true }])
})
