import { access } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Kind } from '@entente/domain'

/**
 * Where an editor finds the schema of a kind, as a path from a record's file: beside the data folder, as in the
 * project itself, else in the installed `@entente/domain`. Where it is in neither, the first is named.
 */
export async function schemaPlace(folder: string, kind: Kind): Promise<string> {
  const from = join(folder, 'collection')
  const beside = join(dirname(folder), 'schemas', `${kind}.json`)
  const written = (path: string) => relative(from, path).split(sep).join('/')
  if (await exists(beside)) return written(beside)
  for (let at = dirname(folder); ; at = dirname(at)) {
    const installed = join(at, 'node_modules/@entente/domain/schemas', `${kind}.json`)
    if (await exists(installed)) return written(installed)
    if (dirname(at) === at) return written(beside)
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
