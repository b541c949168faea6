import type { Step } from '../step.ts'

/** Files, exports and dependencies that nothing uses. */
export const unused: Step = {
  name: 'nothing unused',
  run: ({ run }) => run('knip', ['--no-progress']),
}
