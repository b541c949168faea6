/** How many tests a report tells of. `skipped` are all that did not run, whatever the reason. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/**
 * Reads the JSON report of Vitest or of Playwright.
 *
 * @throws TypeError where the text is neither.
 */
export function readReport(text: string): Counts {
  const report = JSON.parse(text)
  if (typeof report.numTotalTests === 'number') return fromVitest(report)
  if (typeof report.stats?.expected === 'number') return fromPlaywright(report)
  throw new TypeError('The report is neither of Vitest nor of Playwright.')
}

interface VitestReport {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

function fromVitest(report: VitestReport): Counts {
  // A file that cannot be loaded fails without any failed test in it.
  const failed = report.success ? report.numFailedTests : Math.max(1, report.numFailedTests)
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests }
}

interface PlaywrightReport {
  readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  readonly errors?: readonly unknown[]
}

function fromPlaywright({ stats, errors = [] }: PlaywrightReport): Counts {
  const failed = stats.unexpected + stats.flaky
  return {
    passed: stats.expected,
    failed: errors.length > 0 ? Math.max(1, failed) : failed,
    skipped: stats.skipped,
  }
}
