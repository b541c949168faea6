import type { Outcome } from '../command.ts'
import type { StepResult } from '../run-steps.ts'
import { countTests, type Tally } from './count-tests.ts'

/** Prints what failed and the closing line; true where all is well. */
export function conclude({ root, results, verified }: Outcome): boolean {
  const summary = summarize(results, countTests(root, verified), verified)
  console.log(`\n${summary.lines.join('\n')}`)
  return summary.passed
}

/**
 * The end of a test run: a line for each failed step and each problem, then the count. What failed without
 * any failed test still counts as one, so that "0 failed" always means that all is well.
 */
export function summarize(
  results: readonly StepResult[],
  tally: Tally,
  verified: boolean,
): { lines: string[]; passed: boolean } {
  const steps = results.filter(({ failure }) => failure).map(({ name, failure }) => `${name}: ${failure}`)
  const troubles = [...steps, ...tally.problems]
  const failed = Math.max(tally.failed, troubles.length > 0 ? 1 : 0)
  const note = verified
    ? []
    : ['Not run: verification against source texts, since ENTENTE_SOURCES is not set.']
  return {
    lines: [...note, ...troubles, `Entente: ${tally.passed} passed, ${failed} failed`],
    passed: failed === 0,
  }
}
