import type { EntenteRecord } from '@entente/domain'
import { dataset } from '@entente/domain/dataset'
import { findDataFolder } from '../files/data-folder.ts'
import { checkFiles } from './check-files.ts'
import { type DocumentRecord, findChecked, findDocument } from './find-document.ts'
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
