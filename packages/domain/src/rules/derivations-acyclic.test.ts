import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { aDocument } from '../testing/documents.ts'
import { findings } from '../testing/findings.ts'
import { derivationsAcyclic } from './derivations-acyclic.ts'

const copy = (id: string, ...origins: string[]) =>
  aDocument({ id, derivedFrom: origins.map((from) => ({ from, how: stated('reprint') })) })

test('a reprint of a reprint is no circle', () => {
  expect(findings(derivationsAcyclic, [copy('a', 'b', 'c'), copy('b', 'c'), aDocument({ id: 'c' })])).toEqual(
    [],
  )
})

test('a document does not lead back to itself by others', () => {
  const records = [copy('a', 'b'), copy('b', 'c'), copy('c', 'a'), copy('d', 'a')]
  expect(findings(derivationsAcyclic, records)).toMatchObject([
    {
      id: 'a',
      field: '/derivedFrom/0/from',
      got: 'a is derived from b is derived from c is derived from a',
    },
    { id: 'b' },
    { id: 'c' },
  ])
})

test('its own publisher is no other source', () => {
  const derived = { derivedFrom: [{ from: 'gazette', how: stated('agency-text' as const) }] }
  const report = (publisher: string) => aDocument({ ...derived, publisher: stated(publisher) })
  expect(findings(derivationsAcyclic, [report('bulletin')])).toEqual([])
  expect(findings(derivationsAcyclic, [report('gazette')])).toMatchObject([
    { expected: 'another publisher than its own, which is no other source', got: '"gazette"' },
  ])
})
