import type { Step } from '../step.ts'
import { browser } from './browser.ts'
import { build } from './tasks.ts'
import { turboRun } from './turbo.ts'

/** The built site and API in a real Chromium. */
export const endToEnd: Step = {
  name: 'end to end',
  needs: [browser.name, build.name],
  run: ({ run }) => run('turbo', turboRun('e2e')),
}
