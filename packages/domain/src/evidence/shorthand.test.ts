import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { accounts } from './account.ts'
import { expandField, expandRecord } from './shorthand.ts'

const passages = ['a-report#1.1']

describe('a field', () => {
  test('of a value and a passage is one stated account', () => {
    expect(expandField({ value: 'a', passage: 'a-report#1.1' })).toEqual([
      { id: 'only', value: 'a', evidence: [{ basis: 'stated', passages }] },
    ])
  })

  test('takes its basis and what belongs to it from the account', () => {
    expect(expandField({ value: 'a', basis: 'attributed', speaker: 'ada', passages })).toEqual([
      { id: 'only', value: 'a', evidence: [{ basis: 'attributed', speaker: 'ada', passages }] },
    ])
  })

  test('keeps what is said of the account', () => {
    expect(
      expandField({ id: 'report', value: 'a', asWritten: 'an A', lead: 'Why.', passage: 'a-report#1.1' }),
    ).toEqual([
      {
        id: 'report',
        value: 'a',
        asWritten: 'an A',
        lead: 'Why.',
        evidence: [{ basis: 'stated', passages }],
      },
    ])
  })

  test('may hold several pieces of evidence', () => {
    const evidence = [
      { passage: 'a-report#1.1' },
      { basis: 'attributed', speaker: 'ada', passage: 'a-report#1.1' },
    ]
    expect(expandField({ value: 'a', evidence })).toEqual([
      {
        id: 'only',
        value: 'a',
        evidence: [
          { basis: 'stated', passages },
          { basis: 'attributed', speaker: 'ada', passages },
        ],
      },
    ])
  })

  test('may hold several accounts, which need ids of their own', () => {
    expect(expandField([{ value: 'a' }, { id: 'other', value: 'b' }])).toEqual([
      { value: 'a' },
      { id: 'other', value: 'b' },
    ])
    expect(expandField([{ value: 'a' }])).toEqual([{ id: 'only', value: 'a' }])
  })

  test('keeps evidence beside loose keys apart, for the schema to refuse', () => {
    expect(expandField({ value: 'a', evidence: [], passage: 'a-report#1.1' })).toEqual([
      { id: 'only', value: 'a', evidence: [], passages },
    ])
  })

  test.each(['a', 3, null, undefined])('that is %j is left as it is', (value) => {
    expect(expandField(value)).toBe(value)
  })

  test('that is written out is left as it is', () => {
    const written = [{ id: 'only', value: 'a', evidence: [{ basis: 'stated', passages }] }]
    expect(expandField(written)).toEqual(written)
  })
})

const claim = accounts(z.string())
const schema = z.object({
  label: z.string(),
  participants: z.array(z.object({ actor: z.string(), role: claim })),
  purpose: z.array(claim).optional(),
  status: z.array(z.object({ state: claim, date: claim.optional() })),
})

test('a record is expanded in all its claims, and nothing is changed in place', () => {
  const account = { value: 'giver', passage: 'a-report#1.1' }
  const authored = {
    label: 'A grant',
    participants: [{ actor: 'aldmark', role: account }],
    purpose: [account, account],
    status: [{ state: account }],
    surprise: account,
  }
  const before = structuredClone(authored)
  const expanded = [{ id: 'only', value: 'giver', evidence: [{ basis: 'stated', passages }] }]
  expect(expandRecord(schema, authored)).toEqual({
    label: 'A grant',
    participants: [{ actor: 'aldmark', role: expanded }],
    purpose: [expanded, expanded],
    status: [{ state: expanded }],
    surprise: account,
  })
  expect(authored).toEqual(before)
})
