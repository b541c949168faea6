import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/**
 * The path of a Chromium that starts, or undefined where this machine has none.
 *
 * `ENTENTE_BROWSER` wins where it is set. Then come the system's browsers on the path, then the one that
 * Playwright has downloaded.
 *
 * @throws where `ENTENTE_BROWSER` names a file that is not there.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['ENTENTE_BROWSER']
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`ENTENTE_BROWSER names ${named}, which does not exist: correct it or unset it.`)
  }
  return candidates(environment).find((path) => existsSync(path) && starts(path))
}

function candidates(environment: NodeJS.ProcessEnv): string[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, MAC, chromium.executablePath()]
}

// Ubuntu has a `chromium-browser` that only says which snap to install, so being there is not enough.
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}
