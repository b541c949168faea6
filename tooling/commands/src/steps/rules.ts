import type { Step } from '../step.ts'

/** The repository's own rules. They read the whole tree, so they are no task of one package. */
export const rules: Step = {
  name: 'rules of the repository',
  run({ env, sources, run }) {
    const withSources = sources ? { ...env, ENTENTE_SOURCES: sources } : env
    return run('node', ['tooling/checks/src/run.ts'], { env: withSources })
  },
}
