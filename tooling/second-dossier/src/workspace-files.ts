import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './places.ts'

const run = promisify(execFile)

/** The paths, from the root, of all files that git tracks or would track, without those of the dataset. */
export async function workspaceFiles(): Promise<string[]> {
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    maxBuffer: 2 ** 28,
  })
  const paths = [...new Set(stdout.split('\0'))].filter((path) => path !== '' && !isOfDataset(path))
  // A tracked file may have been deleted since.
  return paths.filter((path) => existsSync(join(root, path)))
}

/** Whether a file holds the real records, or what is compiled of them. */
function isOfDataset(path: string): boolean {
  return (
    /^packages\/domain\/(?:data|releases)\//.test(path) || /\/(?:dataset|history)\.generated\.ts$/.test(path)
  )
}
