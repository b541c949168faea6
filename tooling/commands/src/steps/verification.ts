import { Refusal } from '../refusal.ts'
import type { Step } from '../step.ts'
import { workspaces } from '../workspaces.ts'
import { turboRun } from './turbo.ts'

/** Verification of every citation against the source texts, which this repository does not hold. */
export const verification: Step = {
  name: 'verification against source texts',
  async run({ root, env, sources, print, run }) {
    if (!sources) {
      print('NOT RUN: the source texts belong to their publishers and are not kept here. To run it, set')
      print('ENTENTE_SOURCES to a folder that holds them: ENTENTE_SOURCES=<folder> npx -y pnpm@12.4.2 test')
      return
    }
    if (!workspaces(root).some(({ scripts }) => scripts['verify'])) {
      throw new Refusal(
        'No package has a script "verify", so nothing would be verified: add it to the domain.',
      )
    }
    await run('turbo', turboRun('verify'), { env: { ...env, ENTENTE_SOURCES: sources } })
  },
}
