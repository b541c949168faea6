import type { Kind } from '../primitives/kind.ts'
import { valueAt } from '../primitives/pointer.ts'
import type { EntenteRecord, RecordOf } from '../records/record.ts'
import type { SourceFile } from '../rules/source-file.ts'
import { fileOf } from './world.ts'

/**
 * A copy of a data folder in which a test breaks something. Records are picked by what they have, not by their
 * names, so that it outlives changes of the data. Files that nobody touched stay the very same objects.
 */
export class Edition {
  readonly #files: Map<string, SourceFile>
  readonly #records: readonly EntenteRecord[]
  readonly #changed = new Map<string, EntenteRecord>()

  constructor(files: readonly SourceFile[], records: readonly EntenteRecord[]) {
    this.#files = new Map(files.map((file) => [file.path, file]))
    this.#records = records
  }

  /** The files as they are now. */
  get files(): readonly SourceFile[] {
    const files = new Map(this.#files)
    for (const record of this.#changed.values()) {
      const file = fileOf(record)
      files.set(file.path, file)
    }
    return [...files.values()]
  }

  /** The first record of a kind that has what is asked for, to be changed in place. Throws where none has. */
  a<K extends Kind>(kind: K, has: (record: RecordOf<K>) => unknown = () => true): RecordOf<K> {
    const [first] = this.#fitting(kind, has)
    if (!first) throw new Error(`the data has no ${kind} of this sort: let the mutation pick another`)
    return this.#change(first)
  }

  /** The first two records of a kind that have what is asked for. */
  two<K extends Kind>(
    kind: K,
    has: (record: RecordOf<K>) => unknown = () => true,
  ): [RecordOf<K>, RecordOf<K>] {
    const [first, second] = this.#fitting(kind, has)
    if (!first || !second)
      throw new Error(`the data has only one ${kind} of this sort: let the mutation pick others`)
    return [this.#change(first), this.#change(second)]
  }

  /** The record with an id, to be changed in place. */
  named<K extends Kind>(kind: K, id: string | undefined): RecordOf<K> {
    return this.a(kind, (record) => record.id === id)
  }

  /** Adds a record, or takes the place of the one with its id. */
  add(record: EntenteRecord): void {
    this.#changed.set(`${record.kind} ${record.id}`, record)
  }

  /** Writes the text of a file, new or in place of the one with its path. */
  write(path: string, text: string): void {
    this.#files.set(path, { path, text })
  }

  /** Changes the text of the first file of a folder. */
  rewrite(folder: string, change: (text: string) => string): void {
    const file = [...this.#files.values()].find(({ path }) => path.startsWith(`${folder}/`))
    if (!file) throw new Error(`the data has no ${folder}`)
    this.write(file.path, change(file.text))
  }

  #fitting<K extends Kind>(kind: K, has: (record: RecordOf<K>) => unknown): readonly RecordOf<K>[] {
    return (this.#records.filter((record) => record.kind === kind) as RecordOf<K>[]).filter(has)
  }

  #change<R extends EntenteRecord>(record: R): R {
    const key = `${record.kind} ${record.id}`
    const copy = (this.#changed.get(key) ?? structuredClone(record)) as R
    this.#changed.set(key, copy)
    return copy
  }
}

/** Sets what stands at a JSON Pointer, whatever its type; `undefined` takes it away. */
export function set(record: EntenteRecord, at: string, value: unknown): void {
  const cut = at.lastIndexOf('/')
  const parent = valueAt(record, at.slice(0, cut))
  if (typeof parent !== 'object' || parent === null)
    throw new Error(`${record.id} has nothing at ${at.slice(0, cut)}`)
  const key = at.slice(cut + 1)
  if (value === undefined) delete (parent as Record<string, unknown>)[key]
  else (parent as Record<string, unknown>)[key] = value
}
