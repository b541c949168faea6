import type { Coverage, PassageCoverage } from '@entente/domain/ledger'
import { expect, test } from 'vitest'
import { columns } from '../terminal/columns.ts'
import { coverageReport, sharesOf } from './coverage-report.ts'

const passage = (number: string, size: number, more: Partial<PassageCoverage> = {}): PassageCoverage => ({
  number,
  start: 0,
  end: size,
  role: 'body',
  gloss: 'The ministers sign a charter, and nobody says who is to pay for the bridge that it promises.',
  carries: [],
  ...more,
})

const carries = (...ids: string[]) =>
  ids.map((id) => ({
    id,
    kind: 'event',
    label: id,
    fields: ['/date'],
  })) as unknown as PassageCoverage['carries']

const coverage = {
  document: 'lur-report',
  length: 1200,
  inPassages: 1000,
  cited: 700,
  passages: [
    passage('1.1', 100, { carriesNone: 'heading', role: 'headline' }),
    passage('2.1', 400, {
      carries: carries('signing-of-the-lur-bridge-charter', 'lur-bridge-charter', 'valdia', 'orsk'),
    }),
    passage('2.2', 300, { carries: carries('valdia') }),
    passage('3.1', 200),
  ],
} as unknown as Coverage

const report = coverageReport(coverage, 'Report on the Lur bridge', 80, (_, text) => text)

test('draws a strip with a mark for each passage, by paragraphs', () => {
  expect(report).toContain('1 ░ 2 ██ 3 ·')
})

test('counts code points by what their passages carry', () => {
  expect(sharesOf(coverage)).toEqual({ cited: 700, setAside: 100, open: 200 })
  expect(report).toContain('█  70 %  carries records')
  expect(report).toContain('░  10 %  carries none, and says why')
  expect(report).toContain('·  20 %  not accounted for yet')
})

test('tells each passage with its records, as many as fit', () => {
  const lines = report.split('\n')
  expect(lines.find((line) => line.startsWith('2.1'))).toMatch(/… {2}signing-of-the-lur-bridge-… \+3$/)
  expect(lines.find((line) => line.startsWith('2.2'))).toMatch(/ {2}valdia$/)
  expect(lines.find((line) => line.startsWith('1.1'))).toMatch(/none: heading$/)
  expect(lines.find((line) => line.startsWith('3.1'))).toMatch(/not accounted for$/)
})

test('keeps within the width', () => {
  for (const line of report.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80)
})
