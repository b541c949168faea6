import { type EntenteRecord, isId } from '@entente/domain'
import { type CheckResult, parseFile, type SourceFile } from '@entente/domain/check'
import { readDataFolder } from '@entente/domain/node'
import { fileFault } from '../files/file-fault.ts'
import { Refusal } from '../refusal.ts'
import { checkFiles } from './check-files.ts'
import { idOf } from './id-of.ts'

/** A data folder as it was read, and what checking it found. */
export interface Library {
  readonly folder: string
  readonly files: readonly SourceFile[]
  readonly checked: CheckResult
}

/** Reads and checks a data folder. */
export async function openLibrary(folder: string): Promise<Library> {
  const files = await readFiles(folder)
  return { folder, files, checked: checkFiles(files) }
}

/** The files of a data folder, unchecked. Throws a {@link Refusal} where they cannot be read. */
export async function readFiles(folder: string): Promise<readonly SourceFile[]> {
  try {
    return await readDataFolder(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new Refusal(fileFault(error, folder, 'a data folder'))
    throw error
  }
}

/** Every id that is taken, also by a record that does not pass yet and by those that redirect; and where. */
export function takenIds({
  files,
  checked,
}: Pick<Library, 'files' | 'checked'>): ReadonlyMap<string, string> {
  const taken = new Map<string, string>()
  for (const record of checked.records)
    for (const id of record.formerIds ?? []) taken.set(id, `a former id of ${record.id}`)
  for (const { path } of files) taken.set(idOf(path), path)
  return taken
}

/** What can be named of a record, whether it passes or not. */
export interface Listed {
  readonly id: string
  readonly path: string
  readonly label: string
}

/** The records of some collections, as their files name them. */
export function listed(files: readonly SourceFile[], collections: readonly string[]): Listed[] {
  return files.flatMap(({ path, text }) => {
    const [collection = ''] = path.split('/')
    const id = idOf(path)
    if (!collections.includes(collection) || !isId(id)) return []
    const value = parseFile(text).value as Partial<EntenteRecord> | null | undefined
    return [{ id, path, label: typeof value?.label === 'string' ? value.label : id }]
  })
}
