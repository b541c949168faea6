import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The folders of all packages that are published: those under `packages` that are not private.
 *
 * @throws where there is none, since then nothing would be checked.
 */
export function publicPackages(root: string): string[] {
  const folders = readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')) && !manifestOf(folder).private)
  if (folders.length === 0) throw new Error(`No package to publish was found in ${join(root, 'packages')}.`)
  return folders
}

function manifestOf(folder: string): { private?: boolean } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
