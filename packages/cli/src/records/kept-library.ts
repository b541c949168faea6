import type { SourceFile } from '@entente/domain/check'
import { checkFiles } from './check-files.ts'
import { type Library, readFiles } from './library.ts'

/**
 * A data folder that is read again and again. A file whose text is the same stays the same file, so that checking
 * parses and holds against its schema only what changed; the rules between records are asked anew.
 */
export class KeptLibrary {
  readonly #folder: string
  #files: ReadonlyMap<string, SourceFile> = new Map()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Reads and checks the folder; `changed` are the files that are new or differ from the last time, or are gone. */
  async read(): Promise<Library & { readonly changed: readonly string[] }> {
    const before = this.#files
    const files = (await readFiles(this.#folder)).map((file) => {
      const known = before.get(file.path)
      return known?.text === file.text ? known : file
    })
    this.#files = new Map(files.map((file) => [file.path, file]))
    const gone = [...before.keys()].filter((path) => !this.#files.has(path))
    const changed = files.filter((file) => before.get(file.path) !== file).map(({ path }) => path)
    return { folder: this.#folder, files, checked: checkFiles(files), changed: [...changed, ...gone] }
  }
}
