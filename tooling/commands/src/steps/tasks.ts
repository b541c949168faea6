import type { Step } from '../step.ts'
import { turboRun } from './turbo.ts'

/** Every package's build, checks and types. */
export const build: Step = {
  name: 'build, checks and types',
  run: ({ run }) => run('turbo', turboRun('build', 'check', 'types')),
}

/** Every package's own tests. */
export const unit: Step = {
  name: 'tests of the packages',
  run: ({ run }) => run('turbo', turboRun('test')),
}
