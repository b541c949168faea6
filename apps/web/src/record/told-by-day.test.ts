import type { EdtfDate } from '@entente/domain'
import type { FieldAccounts } from '@entente/domain/ledger'
import { expect, test } from 'vitest'
import { toldByDay, withoutDay } from './told-by-day.ts'

const published = { early: '2020-01-02', late: '2020-03' } as Record<string, string>

const field = (pointer: string, ...documents: readonly (string | undefined)[]): FieldAccounts =>
  ({
    field: pointer,
    accounts: [],
    corroboration: documents.map((document) => ({
      account: 'one',
      sources: document === undefined ? [] : [{ id: 'a-paper', documents: [document] }],
      ...(document === undefined ? {} : { since: published[document] }),
    })),
  }) as unknown as FieldAccounts

const claims = [
  field('/scope/0', 'late'),
  field('/status/0/state', 'early', 'late'),
  field('/scope/1', 'late'),
  field('/length', undefined),
]

const days = toldByDay(claims, (id) => published[id] as EdtfDate | undefined)

test('days come in the order of publication, each with the documents of that day', () => {
  expect(days.map(({ day, documents }) => [day, documents])).toEqual([
    ['2020-01-02', ['early']],
    ['2020-03', ['late']],
  ])
})

test('claims of one field are counted together, and further accounts are told apart', () => {
  expect(days[1]?.fields).toEqual([
    { key: 'scope', pointer: '/scope/0', count: 2, isFurther: false },
    { key: 'status', pointer: '/status/0/state', count: 1, isFurther: true },
  ])
})

test('what has no day stands in none, and is counted', () => {
  expect(days.flatMap(({ fields }) => fields.map(({ key }) => key))).not.toContain('length')
  expect(withoutDay(claims)).toBe(1)
})
