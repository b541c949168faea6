import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { RepositoryFile } from './rule.ts'

/**
 * Every text file that git tracks, or would track: new files that are not ignored count too. Files that hold
 * a zero byte are no text and are left out.
 *
 * @throws where the root is no git repository, or holds no file.
 */
export function repositoryFiles(root: string): RepositoryFile[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const paths = [...new Set(listed.split('\0'))].filter((path) => path !== '').sort()
  const files = paths.flatMap((path) => readText(root, path))
  if (files.length === 0) throw new Error(`No file was found in ${root}: run this inside the repository.`)
  return files
}

/**
 * The source texts of a folder.
 *
 * @throws where it holds no `.txt` file.
 */
export function sourceTexts(folder: string): RepositoryFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  if (names.length === 0) throw new Error(`${folder} holds no .txt file: put the source texts there.`)
  return names.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}

function readText(root: string, path: string): RepositoryFile[] {
  const place = join(root, path)
  // A tracked file that was deleted and not yet committed, or a link to a folder.
  if (!statSync(place, { throwIfNoEntry: false })?.isFile()) return []
  const text = readFileSync(place, 'utf8')
  return text.includes('\0') ? [] : [{ path, text }]
}
