import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '@entente/e2e/browser'
import { Refusal } from '../refusal.ts'
import type { Step, StepContext } from '../step.ts'

/** Finds a Chromium, or installs one. */
export const browser: Step = {
  name: 'browser',
  async run(context) {
    const path = await findOrInstall(context)
    context.print(path)
    context.env['ENTENTE_BROWSER'] = path
  },
}

async function findOrInstall(context: StepContext): Promise<string> {
  const reasons: string[] = []
  for (const install of [undefined, fromDebian, fromPlaywright]) {
    try {
      await install?.(context)
    } catch (error) {
      reasons.push((error as Error).message)
    }
    const path = findBrowser(context.env)
    if (path) return path
  }
  throw new Refusal(
    [
      'No Chromium was found and none could be installed: install one, or name one in ENTENTE_BROWSER.',
      ...reasons,
    ].join('\n  '),
  )
}

async function fromDebian(context: StepContext): Promise<void> {
  if (!mayUseApt()) return
  const env = { ...context.env, DEBIAN_FRONTEND: 'noninteractive' }
  await context.run('apt-get', ['update', '-qq'], { env })
  await context.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
}

async function fromPlaywright(context: StepContext): Promise<void> {
  const system = mayUseApt() ? ['--with-deps'] : []
  const cwd = join(context.root, 'tooling', 'e2e')
  await context.run(join(cwd, 'node_modules', '.bin', 'playwright'), ['install', ...system, 'chromium'], {
    cwd,
  })
}

function mayUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}
