import { join } from 'node:path'
import type { Step } from '../step.ts'

/** The repository's own rules. They read the whole tree, so they are no task of one package. */
export const rules: Step = {
  name: 'rules of the repository',
  run({ root, env, sources, run }) {
    const withSources = sources ? { ...env, ENTENTE_SOURCES: sources } : env
    return run(process.execPath, [join(root, 'tooling/checks/src/run.ts')], { env: withSources })
  },
}
