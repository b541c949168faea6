import type { Step } from '../step.ts'
import { turboRun } from './turbo.ts'

/** Verification of every citation against the source texts, which this repository does not hold. */
export const verification: Step = {
  name: 'verification against source texts',
  async run({ env, sources, print, run }) {
    if (!sources) {
      print('NOT RUN: the source texts belong to their publishers and are not kept here. To run it, set')
      print('ENTENTE_SOURCES to a folder that holds them: ENTENTE_SOURCES=<folder> npx -y pnpm@12.4.2 test')
      return
    }
    await run('turbo', turboRun('verify'), { env: { ...env, ENTENTE_SOURCES: sources } })
  },
}
