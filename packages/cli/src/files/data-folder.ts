import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { collections } from '@entente/domain'
import { Refusal } from '../refusal.ts'
import { fileFault } from './file-fault.ts'

/**
 * The data folder to work on: the one that was named, else the nearest `data/` that holds a collection or nothing yet,
 * looked for in the current folder and those above it, at each also as `packages/domain/data`. `undefined` where there
 * is none.
 */
export async function findDataFolder(named: string | undefined, from: string): Promise<string | undefined> {
  if (named !== undefined) return namedFolder(named, from)
  for (let at = resolve(from); ; at = dirname(at)) {
    const here = basename(at) === 'data' ? [at] : []
    for (const folder of [...here, join(at, 'data'), join(at, 'packages/domain/data')])
      if ((await holdsCollection(folder)) || (await isEmpty(folder))) return folder
    if (dirname(at) === at) return undefined
  }
}

/** {@link findDataFolder}, for a command that cannot do without. */
export async function needDataFolder(named: string | undefined, from: string): Promise<string> {
  const folder = await findDataFolder(named, from)
  if (folder !== undefined) return folder
  throw new Refusal('there is no data folder here or above; name one with --data <folder>')
}

async function namedFolder(named: string, from: string): Promise<string> {
  const folder = resolve(from, named)
  const found = await stat(folder).catch((error: unknown) => {
    throw new Refusal(fileFault(error, named, 'a data folder'))
  })
  if (!found.isDirectory())
    throw new Refusal(`${named} is a file; name the data folder that holds the collections`)
  const inner = join(folder, 'data')
  return !(await holdsCollection(folder)) && (await holdsCollection(inner)) ? inner : folder
}

async function holdsCollection(folder: string): Promise<boolean> {
  const found = await Promise.all(
    Object.values(collections).map((collection) => isFolder(join(folder, collection))),
  )
  return found.includes(true)
}

const isEmpty = (path: string): Promise<boolean> =>
  readdir(path).then(
    (names) => names.length === 0,
    () => false,
  )

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
