import { expect, test } from 'vitest'
import type { LinkOutcome } from '../records/parts/link-check.ts'
import { aDocument } from '../testing/documents.ts'
import { findings } from '../testing/findings.ts'
import { linkChecksInOrder } from './link-checks-in-order.ts'

const checked = (...linkChecks: { on: string; outcome: LinkOutcome; to?: string }[]) =>
  findings(linkChecksInOrder, [aDocument({ linkChecks })])

test('checks stand in the order of their days', () => {
  const [may, june] = [
    { on: '2031-05-30', outcome: 'answers' },
    { on: '2031-06-01', outcome: 'silent' },
  ] as const
  expect(checked(may, june)).toEqual([])
  expect(checked(june, may)).toMatchObject([
    { field: '/linkChecks/1/on', expected: 'a day after 2031-06-01, that of the check before' },
  ])
  expect(checked(may, may)).toHaveLength(1)
})

test('only what moved leads elsewhere', () => {
  const to = 'https://harbour.example/new'
  expect(checked({ on: '2031-05-30', outcome: 'moved', to })).toEqual([])
  expect(checked({ on: '2031-05-30', outcome: 'gone', to })).toMatchObject([{ field: '/linkChecks/0/to' }])
})
