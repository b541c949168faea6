import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Workspace, workspaces } from '../workspaces.ts'
import { readReport } from './report.ts'

/** All tests of the workspace together, and what is wrong with their reports. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  /** Sentences: a suite that reported nothing, or tests that did not run. */
  readonly problems: readonly string[]
}

/** A suite is a script that reports its tests in one file of its package. */
interface Suite {
  readonly script: string
  readonly report: string
}

const SUITES: readonly Suite[] = [
  { script: 'test', report: 'reports/vitest.json' },
  { script: 'e2e', report: 'reports/playwright.json' },
]
const VERIFY: Suite = { script: 'verify', report: 'reports/verify.json' }

/** Removes the reports of earlier runs, so that only tests of this run are counted. */
export function clearReports(root: string): void {
  for (const { folder } of workspaces(root)) rmSync(join(folder, 'reports'), { recursive: true, force: true })
}

/** Counts the tests of every package's suites; those of `verify` only where it ran. */
export function countTests(root: string, verified: boolean): Tally {
  const suites = verified ? [...SUITES, VERIFY] : SUITES
  const counts = workspaces(root).flatMap((workspace) =>
    suites.filter(({ script }) => workspace.scripts[script]).map((suite) => countSuite(workspace, suite)),
  )
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    problems: counts.flatMap(({ problems }) => problems),
  }
}

function countSuite({ name, folder }: Workspace, { script, report }: Suite): Tally {
  const path = join(folder, report)
  const counts = existsSync(path)
    ? readReport(readFileSync(path, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 }
  const problems: string[] = []
  if (counts.passed + counts.failed === 0) {
    problems.push(`${name}: the script "${script}" reported no test; it must write ${report}.`)
  }
  if (counts.skipped > 0) {
    problems.push(`${name}: ${counts.skipped} tests of "${script}" did not run; mend or delete them.`)
  }
  return { passed: counts.passed, failed: counts.failed, problems }
}
