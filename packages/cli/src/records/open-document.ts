import type { EntenteRecord } from '@entente/domain'
import { dataset } from '@entente/domain/dataset'
import { findDataFolder } from '../files/data-folder.ts'
import { checkFiles } from './check-files.ts'
import { type DocumentRecord, findChecked, findDocument } from './find-document.ts'
import { idOf } from './id-of.ts'
import { readFiles } from './library.ts'

/** A document and how to get at the records beside it, which are not read before they are asked for. */
export interface OpenDocument {
  readonly document: DocumentRecord
  readonly records: () => readonly EntenteRecord[]
}

/** Finds a document in the data folder, else, where there is no such folder, in the dataset that comes with Entente. */
export async function openDocument(
  id: string,
  named: string | undefined,
  from: string,
): Promise<OpenDocument> {
  const folder = await findDataFolder(named, from)
  if (folder === undefined) {
    const documents = dataset.records.filter((record) => record.kind === 'document')
    return { document: findChecked(id, documents), records: () => dataset.records }
  }
  const files = await readFiles(folder)
  return { document: findDocument(id, files), records: () => checkFiles(files).records }
}

/** Every document and how to get at the records beside them. */
export interface OpenDocuments {
  readonly documents: readonly DocumentRecord[]
  readonly records: () => readonly EntenteRecord[]
}

/** Finds all documents, those still being written included, where {@link openDocument} finds one. */
export async function openDocuments(named: string | undefined, from: string): Promise<OpenDocuments> {
  const folder = await findDataFolder(named, from)
  if (folder === undefined)
    return {
      documents: dataset.records.filter((record) => record.kind === 'document'),
      records: () => dataset.records,
    }
  const files = await readFiles(folder)
  const { records } = checkFiles(files)
  const known = new Map(
    records
      .filter((record) => record.kind === 'document')
      .map((document) => [document.id as string, document]),
  )
  const documents = files
    .filter(({ path }) => path.startsWith('documents/'))
    .map(({ path }) => known.get(idOf(path)) ?? findDocument(idOf(path), files))
  return { documents, records: () => records }
}
