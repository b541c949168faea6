import type { Issue } from '@entente/domain/check'
import { expect, test } from 'vitest'
import { issuesReport, issuesSummary } from './issues-report.ts'

const file = {
  path: 'documents/lur-report.yaml',
  text: 'label: Lur\ntype: # to write: press\npassages:\n  - gloss: # to write\n  - gloss: # to write\n  - gloss: Two  \n',
}

const issue = (line: number, field: string, more: Partial<Issue> = {}): Issue => ({
  file: file.path,
  line,
  id: 'lur-report',
  field,
  rule: 'schema',
  expected: 'a text',
  got: 'nothing after the colon',
  fix: 'write the value, or delete the line',
  ...more,
})

const issues = [
  issue(2, '/type'),
  issue(4, '/passages/0/gloss'),
  issue(5, '/passages/1/gloss'),
  issue(6, '/passages/2/gloss', { got: '"Two  "', expected: 'one paragraph' }),
]

const report = issuesReport(
  issues,
  [file],
  (path) => `data/${path}`,
  (_, text) => text,
)

test('takes blanks of like place together and says what is wanted there', () => {
  expect(report).toContain('data/documents/lur-report.yaml:2 to write: 3 fields still blank')
  expect(report).toContain('  type: line 2 (press, official, social, wiki)')
  expect(report).toContain('  passages.gloss: 2 times, from line 4 (What the passage says, in our own words)')
})

test('prints every other issue as a compiler does', () => {
  expect(report.split('\n\n').at(-1)).toBe(
    [
      'data/documents/lur-report.yaml:6 error schema: lur-report /passages/2/gloss',
      '  expected one paragraph',
      '  got      "Two  "',
      '  fix      write the value, or delete the line',
    ].join('\n'),
  )
})

test('sums up by rules, the most frequent first', () => {
  expect(issuesSummary([issue(1, '', { rule: 'files' }), ...issues], 9)).toBe(
    '5 issues in 1 of 9 files: schema 4, files 1',
  )
})
