import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { clearReports, countTests } from './count-tests.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-count-'))
})

afterEach(() => rmSync(root, { recursive: true }))

function addPackage(room: string, name: string, scripts: object, reports: Record<string, object> = {}): void {
  const folder = join(root, room, name)
  mkdirSync(join(folder, 'reports'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, scripts }))
  for (const [file, report] of Object.entries(reports)) {
    writeFileSync(join(folder, 'reports', file), JSON.stringify(report))
  }
}

function vitest(passed: number, failed = 0, pending = 0): object {
  return {
    success: failed === 0,
    numTotalTests: passed + failed + pending,
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
  }
}

test('the tests of all suites are added up', () => {
  addPackage('packages', 'one', { test: 'vitest run' }, { 'vitest.json': vitest(3) })
  addPackage('apps', 'two', { test: 'vitest run' }, { 'vitest.json': vitest(4, 1) })
  addPackage(
    'tooling',
    'e2e',
    { e2e: 'playwright test' },
    {
      'playwright.json': { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 } },
    },
  )
  addPackage('tooling', 'silent', {})
  expect(countTests(root, false)).toEqual({ passed: 12, failed: 1, problems: [] })
})

test('a suite without a report is a problem', () => {
  addPackage('packages', 'one', { test: 'vitest run' })
  expect(countTests(root, false).problems).toEqual([
    'one: the script "test" reported no test; it must write reports/vitest.json.',
  ])
})

test('a suite of no tests is a problem', () => {
  addPackage('packages', 'one', { test: 'vitest run' }, { 'vitest.json': vitest(0) })
  expect(countTests(root, false).problems).toHaveLength(1)
})

test('tests that did not run are a problem', () => {
  addPackage('packages', 'one', { test: 'vitest run' }, { 'vitest.json': vitest(3, 0, 2) })
  expect(countTests(root, false).problems).toEqual([
    'one: 2 tests of "test" did not run; mend or delete them.',
  ])
})

test('the verification is counted where it ran', () => {
  const reports = { 'vitest.json': vitest(3), 'verify.json': vitest(2) }
  addPackage('packages', 'one', { test: 'vitest run', verify: 'vitest run' }, reports)
  expect(countTests(root, false).passed).toBe(3)
  expect(countTests(root, true).passed).toBe(5)
})

test('reports of earlier runs are removed', () => {
  addPackage('packages', 'one', { test: 'vitest run' }, { 'vitest.json': vitest(3) })
  clearReports(root)
  expect(existsSync(join(root, 'packages', 'one', 'reports'))).toBe(false)
})
