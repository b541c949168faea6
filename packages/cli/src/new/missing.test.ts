import { expect, test } from 'vitest'
import { needOfKind } from './draft.ts'
import { pathText } from './field-path.ts'
import { missingIn, restOn, withBlanks } from './missing.ts'

const need = needOfKind('agreement')
const missing = (written: unknown) =>
  [...missingIn(need, written)].map(
    ({ path, need: wanted }) => pathText(path) + (wanted === 'evidence' ? ' evidence' : ''),
  )

const charter = {
  id: 'charter',
  label: 'A charter',
  instrument: { value: 'charter', passage: 'a-report#1.1' },
  participants: [{ actor: 'valdia', role: { value: 'party' } }],
  status: [{ state: [{ value: 'signed', passage: 'a-report#1.1' }] }],
}

test('lists every field that a record cannot do without', () => {
  expect(missing({})).toEqual([
    'id',
    'label',
    'instrument',
    'participants.0.actor',
    'participants.0.role',
    'status.0.state',
  ])
})

test('asks for the evidence of a value, also of one that is unknown', () => {
  expect(missing(charter)).toEqual(['participants.0.role evidence'])
  expect(missing({ ...charter, instrument: { value: { unknown: 'unstated' } } })).toContain(
    'instrument evidence',
  )
})

test('asks for the rest of a field that may be left out, once it is begun', () => {
  expect(missing({ ...charter, total: { value: { amount: '5' } } })).toEqual([
    'participants.0.role evidence',
    'total.currency',
    'total.nature',
  ])
})

test('gives one passage to all claims that have none', () => {
  const rested = restOn(need, charter, { passage: 'a-report#2.1' })
  expect(missing(rested)).toEqual([])
  expect(rested).toMatchObject({
    instrument: { passage: 'a-report#1.1' },
    participants: [{ actor: 'valdia', role: { value: 'party', passage: 'a-report#2.1' } }],
  })
})

test('rests what is unstated on the whole document', () => {
  const written = { date: { value: { unknown: 'unstated' } }, title: { value: { unknown: 'undisclosed' } } }
  expect(restOn(need, written, { passage: 'a-report#2.1', document: 'a-report' })).toEqual({
    date: { value: { unknown: 'unstated' }, document: 'a-report' },
    title: { value: { unknown: 'undisclosed' }, passage: 'a-report#2.1' },
  })
})

test('leaves a blank for each field that is missing', () => {
  expect(withBlanks(need, { label: 'A charter', instrument: { value: 'charter' } })).toEqual({
    id: null,
    label: 'A charter',
    instrument: { value: 'charter', passage: null },
    participants: [{ actor: null, role: { value: null, passage: null } }],
    status: [{ state: { value: null, passage: null } }],
  })
})
