import { performance } from 'node:perf_hooks'
import { type ProcessGroup, startGroup } from './process-group.ts'
import { Refusal } from './refusal.ts'
import type { Step, StepContext } from './step.ts'

/** What became of one step: undefined where it passed, else why not. */
export interface StepResult {
  readonly name: string
  readonly failure: string | undefined
}

/** Runs steps in their order, each with its name before and its time after; a failure does not stop the rest. */
export async function runSteps(
  steps: readonly Step[],
  base: Omit<StepContext, 'run'>,
  stop: AbortSignal,
): Promise<StepResult[]> {
  const results: StepResult[] = []
  const context: StepContext = { ...base, run: runner(base, stop) }
  for (const step of steps) {
    if (stop.aborted) break
    const failure = missingNeed(step, results) ?? (await timed(step, context))
    results.push({ name: step.name, failure })
  }
  return results
}

function missingNeed(step: Step, results: readonly StepResult[]): string | undefined {
  const failed = step.needs?.filter((need) => results.find(({ name }) => name === need)?.failure) ?? []
  return failed.length > 0 ? `not run, since this failed: ${failed.join(', ')}` : undefined
}

async function timed(step: Step, context: StepContext): Promise<string | undefined> {
  context.print(`\n== ${step.name}`)
  const start = performance.now()
  const failure = await step.run(context).then(
    () => undefined,
    (error: unknown) => (error instanceof Refusal ? error.message : String((error as Error).stack ?? error)),
  )
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  context.print(
    failure ? `${failure}\n== ${step.name}: failed, ${seconds} s` : `== ${step.name}: ${seconds} s`,
  )
  return failure
}

function runner(base: Omit<StepContext, 'run'>, stop: AbortSignal): StepContext['run'] {
  return async (command, args, options = {}) => {
    const { cwd = base.root, env = base.env } = options
    const group = startGroup({ command, args, cwd, env }, ['ignore', 'inherit', 'inherit'])
    const ending = await untilEndedOr(stop, group)
    await group.end()
    if (!ending.ok) throw new Refusal(`${command} ${args.join(' ')}: ${ending.how}`)
  }
}

function untilEndedOr(stop: AbortSignal, group: ProcessGroup): ProcessGroup['ended'] {
  const stopped = new Promise<{ ok: false; how: string }>((resolve) => {
    stop.addEventListener('abort', () => resolve({ ok: false, how: 'stopped' }), { once: true })
    if (stop.aborted) resolve({ ok: false, how: 'stopped' })
  })
  return Promise.race([group.ended, stopped])
}
