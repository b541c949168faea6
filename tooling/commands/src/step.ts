import type { Command } from './process-group.ts'

/** What a step may use. */
export interface StepContext {
  readonly root: string
  /** The environment of what the step runs; a step may add to it for those that follow. */
  readonly env: NodeJS.ProcessEnv
  /** The absolute path of the folder of source texts, where there is one. */
  readonly sources: string | undefined
  readonly print: (line: string) => void
  /** Runs a command to its end with its output shown. @throws Refusal where it fails. */
  run(
    command: string,
    args: readonly string[],
    options?: Partial<Pick<Command, 'cwd' | 'env'>>,
  ): Promise<void>
}

/** One part of a command such as `test`. It throws a Refusal where it fails. */
export interface Step {
  readonly name: string
  /** Names of the steps without which this one cannot run. */
  readonly needs?: readonly string[]
  run(context: StepContext): Promise<void>
}
