import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { Refusal } from './refusal.ts'

const QUIET = {
  WRANGLER_SEND_METRICS: 'false',
  TURBO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
}

/**
 * The environment of every process that the commands start: telemetry off, and the workspace's own
 * programs first on the path.
 */
export function commandEnvironment(root: string, own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const path = [join(root, 'node_modules', '.bin'), own['PATH'] ?? ''].join(delimiter)
  return { ...own, ...QUIET, PATH: path }
}

/**
 * The absolute path of the folder of source texts that `ENTENTE_SOURCES` names, or undefined where it is
 * not set. A relative path counts from where the command was called.
 *
 * @throws Refusal where the folder is not there or holds no `.txt` file.
 */
export function sourcesFolder(own: NodeJS.ProcessEnv, cwd: string): string | undefined {
  const named = own['ENTENTE_SOURCES']
  if (!named) return undefined
  const folder = resolve(own['INIT_CWD'] ?? cwd, named)
  if (!existsSync(folder)) {
    throw new Refusal(`ENTENTE_SOURCES names ${folder}, which does not exist: correct it or unset it.`)
  }
  if (!readdirSync(folder).some((name) => name.endsWith('.txt'))) {
    throw new Refusal(
      `ENTENTE_SOURCES names ${folder}, which holds no .txt file: put the source texts there.`,
    )
  }
  return folder
}
