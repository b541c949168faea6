import type { Step } from '../step.ts'
import { build } from './tasks.ts'

/** Published packages as their users get them: packed, then held against publint and are-the-types-wrong. */
export const packed: Step = {
  name: 'packages as published',
  needs: [build.name],
  run: ({ run }) => run('node', ['tooling/checks/src/packed/run.ts']),
}
