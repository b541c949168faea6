import { resolve } from 'node:path'
import { commandEnvironment, sourcesFolder } from './environment.ts'
import { Refusal } from './refusal.ts'
import { runSteps, type StepResult } from './run-steps.ts'
import type { Step } from './step.ts'
import { onStop } from './stop.ts'

/** What a command of steps hands to its ending. */
export interface Outcome {
  readonly root: string
  readonly results: readonly StepResult[]
  readonly verified: boolean
}

/**
 * Runs a command that is made of steps. `conclude` prints the closing line and says whether all is well.
 * A command that was stopped half-way is never well.
 */
export async function runCommand(
  steps: readonly Step[],
  prepare: (root: string) => void,
  conclude: (outcome: Outcome) => boolean,
): Promise<void> {
  const root = resolve(import.meta.dirname, '../../..')
  const stop = onStop()
  try {
    const sources = sourcesFolder(process.env, process.cwd())
    prepare(root)
    const base = { root, env: commandEnvironment(root, process.env), sources, print: console.log }
    const results = await runSteps(steps, base, stop)
    if (stop.aborted) throw new Refusal('Stopped before the end.')
    if (!conclude({ root, results, verified: sources !== undefined })) process.exitCode = 1
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
