import type { RecordOf } from '@entente/domain'
import { check, type Issue, parseFile, type SourceFile } from '@entente/domain/check'
import { didYouMean } from '../did-you-mean.ts'
import { Refusal } from '../refusal.ts'
import { idOf } from './library.ts'

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
  const { value, complaints } = parseFile(file.text)
  const text =
    complaints.length === 0 && isFields(value) ? JSON.stringify(withoutBlanks(id, value)) : file.text
  const draft = read({ path: file.path, text })
  if (draft.record) return draft.record
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

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const claims = ['title', 'publisher', 'author', 'published', 'address'] as const
const notYet = '(not written yet)'

/** A document, as written, with something in the place of each blank. */
function withoutBlanks(id: string, written: Fields): Fields {
  const unstated = { value: { unknown: 'unstated' }, document: id }
  const filled = { label: notYet, type: 'press', language: 'en', extent: 'whole' }
  const fields: Fields = { ...written }
  for (const [name, value] of Object.entries(filled)) fields[name] ??= value
  for (const name of claims) if (!isWhole(fields[name])) fields[name] = unstated
  fields['sections'] = eachFilled(fields['sections'], 'label') ?? [{ label: notYet, from: 1, to: 1 }]
  fields['passages'] = eachFilled(fields['passages'], 'gloss')
  return fields
}

/** Whether a claim has no blank in it. */
const isWhole = (claim: unknown): boolean =>
  Array.isArray(claim) ||
  (isFields(claim) && Object.values(claim).every((value) => value !== null && value !== ''))

const eachFilled = (items: unknown, name: string): unknown =>
  Array.isArray(items)
    ? items.map((item: unknown) => (isFields(item) ? { ...item, [name]: item[name] || notYet } : item))
    : undefined
