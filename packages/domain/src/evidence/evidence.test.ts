import { describe, expect, test } from 'vitest'
import { documentsOf, Evidence, FieldReference, passagesOf } from './evidence.ts'

const passages = ['a-report#1.1', 'a-report#1.2', 'a-letter#2.1']

describe('a basis', () => {
  test.each([
    { basis: 'stated', passages },
    { basis: 'stated', document: 'a-report' },
    { basis: 'attributed', passages, speaker: 'ada-marsh' },
    { basis: 'assessed', passages, by: 'observers' },
    { basis: 'assessed', passages, by: 'ada-marsh' },
    { basis: 'derived', rule: 'sum', inputs: ['lamp-grant#/amount'] },
    { basis: 'inferred', passages, reasoning: 'The tide was low.' },
  ])('$basis has what it needs', (evidence) => {
    expect(Evidence.safeParse(evidence).success).toBe(true)
  })

  test.each([
    { basis: 'stated' },
    { basis: 'stated', passages: [] },
    { basis: 'stated', passages, document: 'a-report' },
    { basis: 'stated', passages, speaker: 'ada-marsh' },
    { basis: 'attributed', passages },
    { basis: 'attributed', speaker: 'ada-marsh' },
    { basis: 'assessed', passages },
    { basis: 'derived', rule: 'guess', inputs: ['lamp-grant#/amount'] },
    { basis: 'derived', rule: 'sum', inputs: [] },
    { basis: 'derived', rule: 'sum', inputs: ['lamp-grant#/amount'], passages },
    { basis: 'inferred', passages },
    { basis: 'rumoured', passages },
  ])('%j does not fit', (evidence) => {
    expect(Evidence.safeParse(evidence).success).toBe(false)
  })
})

test('the documents behind evidence, each once', () => {
  expect(documentsOf(Evidence.parse({ basis: 'stated', passages }))).toEqual(['a-report', 'a-letter'])
  expect(documentsOf(Evidence.parse({ basis: 'stated', document: 'a-report' }))).toEqual(['a-report'])
  const derived = Evidence.parse({ basis: 'derived', rule: 'sum', inputs: ['lamp-grant#/amount'] })
  expect(documentsOf(derived)).toEqual([])
  expect(passagesOf(derived)).toEqual([])
})

test.each(['lamp-grant', 'lamp-grant#', 'lamp-grant#amount', '#/amount', 'Lamp#/amount', 'lamp-grant#/'])(
  '%j is no field reference',
  (text) => {
    expect(FieldReference.safeParse(text).success).toBe(false)
  },
)
