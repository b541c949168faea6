import { expect, test } from 'vitest'
import { readReport } from './report.ts'

const vitest = {
  success: true,
  numTotalTests: 5,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
}

test("Vitest's report is counted", () => {
  expect(readReport(JSON.stringify(vitest))).toEqual({ passed: 5, failed: 0, skipped: 0 })
})

test("Vitest's skipped and todo tests did not run", () => {
  const report = { ...vitest, numPassedTests: 2, numPendingTests: 2, numTodoTests: 1 }
  expect(readReport(JSON.stringify(report))).toEqual({ passed: 2, failed: 0, skipped: 3 })
})

test('a file that Vitest could not load is a failure', () => {
  expect(readReport(JSON.stringify({ ...vitest, success: false })).failed).toBe(1)
})

test("Playwright's report is counted, and a flaky test is a failure", () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 }, errors: [] }
  expect(readReport(JSON.stringify(report))).toEqual({ passed: 7, failed: 2, skipped: 3 })
})

test('an error outside any test of Playwright is a failure', () => {
  const report = {
    stats: { expected: 7, unexpected: 0, flaky: 0, skipped: 0 },
    errors: [{ message: 'no server' }],
  }
  expect(readReport(JSON.stringify(report)).failed).toBe(1)
})

test('anything else is refused', () => {
  expect(() => readReport('{}')).toThrow('neither of Vitest nor of Playwright')
})
