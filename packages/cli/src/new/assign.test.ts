import { expect, test } from 'vitest'
import { needOfKind, withSettings } from './draft.ts'

const set = (kind: 'agreement' | 'person' | 'commitment' | 'event' | 'relation', ...settings: string[]) =>
  withSettings(needOfKind(kind), {}, settings)

test('sets plain fields, values of claims, and what a claim rests on', () => {
  expect(
    set(
      'agreement',
      'label=A charter',
      'instrument=charter',
      'instrument.passage=a-report#1.1',
      'instrument.asWritten=pact',
    ),
  ).toEqual({
    label: 'A charter',
    instrument: { value: 'charter', passage: 'a-report#1.1', asWritten: 'pact' },
  })
})

test('runs through lists by position and into the parts of a value', () => {
  expect(
    set(
      'commitment',
      'participants.0.actor=valdia',
      'participants.0.role=giver',
      'amount.amount=40000000',
      'amount.currency=EUR',
    ),
  ).toEqual({
    participants: [{ actor: 'valdia', role: { value: 'giver' } }],
    amount: { value: { amount: '40000000', currency: 'EUR' } },
  })
})

test('gives an object by one text where it needs only one', () => {
  expect(set('person', 'name=Ada Kern')).toEqual({ name: { value: { text: 'Ada Kern' } } })
})

test('takes lists of references and passages by commas, and a text with commas as one', () => {
  expect(set('event', 'about=valdia, orsk', 'date.passages=a#1.1,a#1.2', 'purpose=Bread, and peace')).toEqual(
    {
      about: ['valdia', 'orsk'],
      date: { passages: ['a#1.1', 'a#1.2'] },
      purpose: [{ value: 'Bread, and peace' }],
    },
  )
})

test('says that a value is unknown', () => {
  expect(set('event', 'date.unknown=unstated')).toEqual({ date: { value: { unknown: 'unstated' } } })
})

test('takes whole objects and lists as JSON', () => {
  expect(set('relation', 'tie={"value":{"subject":"ada-kern"}}')).toEqual({
    tie: { value: { subject: 'ada-kern' } },
  })
})

test('keeps an = in the value', () => {
  expect(set('person', 'label=a=b')).toEqual({ label: 'a=b' })
})

test.each([
  ['status', 'status', '--set wants field=value, and "status" is none'],
  ['an id', 'id=x', 'the id is named with --id'],
  ['an unknown field', 'datte=2026', 'the record has no field "datte"; did you mean "date"?'],
  ['a wrong choice', 'type=meting', 'type cannot be "meting"; did you mean "meeting"?'],
  ['a wrong date', 'date=soon', 'date cannot be "soon"; it wants: an EDTF date'],
  ['a list without a position', 'participants.actor=a', 'the next one is participants.0.actor'],
  ['a position too far on', 'participants.3.actor=a', 'the next one is participants.0.actor'],
  [
    'an object by one text',
    'participants=a',
    'set each of them, as in participants.0.actor=… and participants.0.role=…',
  ],
  ['a path beyond a value', 'type.deep=a', 'type is a single value and has no "deep" in it'],
  ['evidence too deep', 'date.evidence.0=a', 'goes too deep for --set'],
  ['broken JSON', 'participants=[{', 'participants begins like JSON and is none'],
])('refuses %s in a sentence', (_, setting, sentence) => {
  expect(() => set('event', setting)).toThrow(sentence)
})

test('refuses to choose among several accounts', () => {
  const fields = { date: [{ id: 'a' }, { id: 'b' }] }
  expect(() => withSettings(needOfKind('event'), fields, ['date=2026'])).toThrow(
    'date already has several accounts',
  )
})
