import type { RecordOf } from '@entente/domain'
import { check, type Issue, type SourceFile } from '@entente/domain/check'
import { didYouMean } from '../did-you-mean.ts'
import { Refusal } from '../refusal.ts'
import { withoutBlanks } from './draft-document.ts'
import { idOf } from './id-of.ts'

/** A source text, as its record describes it. */
export type DocumentRecord = RecordOf<'document'>

/**
 * The document with this id among the files of a data folder. Where its author has still left blanks it serves
 * nevertheless: they count as unstated. Throws a {@link Refusal} where there is none, or one with mistakes.
 */
export function findDocument(id: string, files: readonly SourceFile[]): DocumentRecord {
  const documents = files.filter(({ path }) => path.startsWith('documents/'))
  const file = documents.find(({ path }) => idOf(path) === id)
  const ids = documents.map(({ path }) => idOf(path))
  if (!file) throw unknownDocument(id, ids)
  const { record, issue } = read(file)
  if (record) return record
  const draft = withoutBlanks(file, id)
  const drafted = draft && read(draft).record
  if (drafted) return drafted
  const where = `${file.path}${issue ? `:${issue.line}` : ''}`
  throw new Refusal(
    `${where} has mistakes, so nothing can be told of ${id}; "entente check" tells what to mend`,
  )
}

/** The document with this id among records that were checked. Throws a {@link Refusal} where there is none. */
export function findChecked(id: string, documents: readonly DocumentRecord[]): DocumentRecord {
  const document = documents.find((one) => one.id === id)
  if (document) return document
  throw unknownDocument(
    id,
    documents.map((one) => one.id),
  )
}

function read(file: SourceFile): {
  readonly record: DocumentRecord | undefined
  readonly issue: Issue | undefined
} {
  const { records, issues } = check([file])
  return { record: records.find((record) => record.kind === 'document'), issue: issues[0] }
}

function unknownDocument(id: string, ids: readonly string[]): Refusal {
  const near = didYouMean(id, ids)
  if (near) return new Refusal(`there is no document "${id}"; did you mean "${near}"?`)
  if (ids.length === 0)
    return new Refusal(`there is no document "${id}", nor any other; begin one with "entente new document"`)
  return new Refusal(`there is no document "${id}"; there is ${ids.join(', ')}`)
}
