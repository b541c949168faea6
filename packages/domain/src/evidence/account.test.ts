import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { stated, undisclosed, unstated } from '../testing/accounts.ts'
import { accounts, isAccounts, isClaimField, lead, leadValue } from './account.ts'

const field = accounts(z.string())

describe('a claim-bearing field', () => {
  test('holds accounts, each with evidence', () => {
    expect(field.safeParse(stated('a', 'a-report#1.1')).success).toBe(true)
    expect(field.safeParse([]).success).toBe(false)
    expect(field.safeParse([{ id: 'only', value: 'a', evidence: [] }]).success).toBe(false)
    expect(field.safeParse([{ id: 'only', value: 'a' }]).success).toBe(false)
  })

  test('holds what is not known as a value', () => {
    expect(field.safeParse(undisclosed()).success).toBe(true)
    expect(field.safeParse(unstated()).success).toBe(true)
    expect(field.safeParse(stated({ unknown: 'forgotten' })).success).toBe(false)
  })

  test('is known as one, wherever it is wrapped', () => {
    const record = z.object({ a: field, b: field.meta({ description: 'b' }), c: field.optional() })
    expect(isClaimField(record.shape.a)).toBe(true)
    expect(isClaimField(record.shape.b)).toBe(true)
    expect(isClaimField(record.shape.c.unwrap())).toBe(true)
    expect(isClaimField(z.array(z.string()))).toBe(false)
  })
})

test('the lead is the first', () => {
  const accounts = [...stated('a'), ...stated('b')]
  expect(lead(field.parse(accounts)).value).toBe('a')
  expect(() => lead([])).toThrow('a field without accounts')
})

test('the lead value is known or absent', () => {
  expect(leadValue(field.parse(stated('a')))).toBe('a')
  expect(leadValue(field.parse(unstated()))).toBeUndefined()
  expect(leadValue(undefined)).toBeUndefined()
})

test('accounts are known by their shape', () => {
  expect(isAccounts(stated('a'))).toBe(true)
  for (const other of [[], [{}], [null], ['a'], {}, 'a', undefined]) expect(isAccounts(other)).toBe(false)
})
