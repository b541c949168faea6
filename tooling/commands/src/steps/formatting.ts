import type { Step } from '../step.ts'

/** Format and lint of every file, with warnings as errors. */
export const formatting: Step = {
  name: 'format and lint',
  run: ({ run }) => run('biome', ['check', '--error-on-warnings', '.']),
}
