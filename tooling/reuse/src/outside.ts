import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A folder outside the workspace in which packed packages are installed, as anybody's app would have them. */
export interface Outside {
  readonly folder: string
  remove(): Promise<void>
}

/** Packs the packages at the given folders and installs them, with what they depend on, in an empty folder. */
export async function installOutside(packages: readonly string[]): Promise<Outside> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-reuse-'))
  const packed = join(folder, 'packed')
  await mkdir(packed)
  for (const from of packages) await run('pnpm', ['pack', '--pack-destination', packed], { cwd: from })
  const tarballs = (await readdir(packed)).map((name) => join(packed, name))
  if (tarballs.length !== packages.length)
    throw new Error(`${tarballs.length} of ${packages.length} were packed`)
  await writeFile(join(folder, 'package.json'), '{ "name": "outside", "private": true, "type": "module" }\n')
  await run('npm', ['install', '--no-audit', '--no-fund', ...tarballs], { cwd: folder })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
