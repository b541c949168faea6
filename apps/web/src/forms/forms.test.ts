import type { EntenteRecord } from '@entente/domain'
import type { FieldAccounts } from '@entente/domain/ledger'
import { expect, test } from 'vitest'
import { asJson } from './as-json.ts'
import { asLinkedData } from './as-linked-data.ts'
import { asMarkdown } from './as-markdown.ts'
import { escapedJson } from './escaped-json.ts'
import { fieldTitle } from './field-title.ts'
import type { WholeRecord } from './whole-record.ts'

const said = { basis: 'attributed', speaker: 'harbour-master', passages: ['gazette#2.1'] }
const record = {
  kind: 'agreement',
  id: 'harbour-pact',
  label: 'Pact <of> the *harbour*',
  participants: [{ actor: 'north', role: [{ id: 'only', value: 'party', evidence: [said] }] }],
} as unknown as EntenteRecord

const whole: WholeRecord = {
  record,
  url: 'https://example.org/agreements/harbour-pact',
  dataset: { version: '1.2.3', hash: 'abc123', counts: {} } as unknown as WholeRecord['dataset'],
  fields: [
    {
      field: '/details/0',
      accounts: [
        {
          id: 'only',
          value: 'It </script> ends.',
          evidence: [{ basis: 'stated', passages: ['gazette#1.1'] }],
        },
      ],
      corroboration: [],
    },
    {
      field: '/participants/0/role',
      accounts: [
        { id: 'only', value: 'party', evidence: [said] },
        { id: 'two', value: 'witness', evidence: [said], answers: { account: 'only', relation: 'rival' } },
      ],
      corroboration: [],
    },
  ] as unknown as readonly FieldAccounts[],
  passages: ['1.1', '2.1'].map((number) => ({
    reference: `gazette#${number}`,
    number,
    gloss: `Gloss of ${number}.`,
    start: 1,
    end: 9,
    sha256: 'f00',
    document: { id: 'gazette', label: 'The gazette' },
    url: `https://example.org/documents/gazette#p-${number.replace('.', '-')}`,
  })),
}

const labels: Readonly<Record<string, string>> = {
  north: 'The North',
  'harbour-master': 'The harbour master',
}
const names = {
  isReference: (pointer: string) => pointer.endsWith('/actor'),
  labelOf: (id: string) => labels[id] ?? id,
}

test('JSON has the record, its accounts and passages, and the state of the dataset', () => {
  expect(JSON.parse(asJson(whole))).toMatchObject({
    url: whole.url,
    dataset: { version: '1.2.3', hash: 'abc123', licence: 'CC BY 4.0' },
    record: { id: 'harbour-pact' },
    fields: [{ field: '/details/0' }, { field: '/participants/0/role' }],
    passages: [{ sha256: 'f00', start: 1, end: 9 }, { number: '2.1' }],
  })
})

test('linked data derives each account from its passages and attributes it to its speaker', () => {
  const graph = JSON.parse(asLinkedData(whole, (id) => `https://example.org/${id}`))['@graph']
  const witness = graph.find((node: { value?: string }) => node.value === 'witness')
  expect(witness).toMatchObject({
    propertyID: '/participants/0/role',
    'prov:wasDerivedFrom': [{ '@id': 'https://example.org/documents/gazette#p-2-1' }],
    'prov:wasAttributedTo': [{ '@id': 'https://example.org/harbour-master' }],
  })
  expect(graph[0]).toMatchObject({ identifier: 'harbour-pact', version: '1.2.3' })
  expect(graph[0].additionalProperty).toHaveLength(3)
})

test('no text in linked data can close the element that it stands in, and none is changed by it', () => {
  const text = asLinkedData(whole, () => undefined)
  expect(text).not.toMatch(/[<>&]/)
  expect(text).toContain('It \\u003c/script\\u003e ends.')
  expect(JSON.parse(escapedJson({ a: '<&>\u2028' }))).toEqual({ a: '<&>\u2028' })
})

test('Markdown tells the parties before what no field had a place for, with numbered sources', () => {
  const text = asMarkdown(whole, names)
  expect(text).toContain('# Pact \\<of\\> the \\*harbour\\*')
  expect(text.indexOf('The North')).toBeLessThan(text.indexOf('ends.'))
  expect(text).toContain('- Party (Attributed to The harbour master) [2]')
  expect(text).toContain('- Witness (Attributed to The harbour master; Rival of 1) [2]')
  expect(text).toContain(
    '2. The gazette, passage 2.1: Gloss of 2.1. <https://example.org/documents/gazette#p-2-1>',
  )
  expect(text).toContain('SHA-256 abc123')
})

test('a field is told with the record that is named beside it', () => {
  expect(fieldTitle(record, '/participants/0/role', names)).toBe('Who takes part (The North) role')
})
