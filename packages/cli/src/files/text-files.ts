import { readdir, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { Refusal } from '../refusal.ts'
import { fileFault } from './file-fault.ts'

/**
 * The files that a path stands for: itself, or, where it is a folder, every file in it, in the order of their names.
 * Hidden files and folders and `node_modules` are passed by. Paths stay as they were given.
 */
export async function filesUnder(
  path: string,
  from: string,
): Promise<{ files: string[]; isFolder: boolean }> {
  const place = resolve(from, path)
  try {
    if (!(await stat(place)).isDirectory()) return { files: [path], isFolder: false }
    const entries = await readdir(place, { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(place, join(entry.parentPath, entry.name)))
      .filter((name) => !name.split(/[\\/]/).some((part) => part.startsWith('.') || part === 'node_modules'))
      .sort((a, b) => (a < b ? -1 : 1))
    return { files: files.map((name) => join(path, name)), isFolder: true }
  } catch (error) {
    throw new Refusal(fileFault(error, path, 'a text file or a folder of them'))
  }
}
