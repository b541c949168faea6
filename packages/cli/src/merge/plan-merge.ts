import { kindOfCollection } from '@entente/domain'
import type { Issue, SourceFile } from '@entente/domain/check'
import { needOfKind } from '../new/draft.ts'
import type { NeedOf } from '../new/need.ts'
import { checkFiles } from '../records/check-files.ts'
import { idOf } from '../records/id-of.ts'
import type { Library } from '../records/library.ts'
import { findPair } from './find-pair.ts'
import type { Gathered } from './join-fields.ts'
import { type Ids, joinRecord } from './join-record.ts'
import type { Left } from './left.ts'
import { movedPointer } from './moves.ts'
import { needPlain, proveMerged } from './prove.ts'
import { type Rename, renameReferences } from './rename-references.ts'
import { settleParticipants } from './settle-participants.ts'

/** A file before and after a merge. */
interface Change {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** A merge that is ready to be carried out. */
export interface MergePlan {
  readonly ids: Ids
  /** The files that are written, that of the record that stays the last. */
  readonly changes: readonly Change[]
  /** The file that is removed. */
  readonly removed: SourceFile
  readonly left: readonly Left[]
  /** The files as they will be. */
  readonly files: readonly SourceFile[]
  /** What a check will find in the files that are written, and what it did not find before in the others. */
  readonly issues: readonly Issue[]
}

/**
 * Makes all texts of a merge, without writing any: the record that stays with all that the other says, and every file
 * that names the other. Throws a {@link Refusal} where the two cannot be merged or a file that names them cannot be
 * read.
 */
export function planMerge(ids: Ids, library: Pick<Library, 'files' | 'checked'>): MergePlan {
  const { source, target } = findPair(ids, library)
  const gathered: Gathered = { moves: { target: new Map(), source: new Map() }, left: [] }
  const naming = library.files.map((file) => renamed(file, ids, gathered))
  const texts = new Map(naming.map(({ path, text }) => [path, text]))
  const joined = joinRecord(
    needOfFile(target),
    texts.get(target.path) ?? '',
    texts.get(source.path) ?? '',
    ids,
    gathered,
  )
  const files = naming
    .filter(({ path }) => path !== source.path)
    .map((file) => repointed(file.path === target.path ? { ...file, text: joined } : file, ids, gathered))
  const changes = changesBetween(library.files, files, target.path)
  for (const { path, after } of changes) proveMerged(needOfFile({ path }), { path, text: after }, ids)
  return {
    ids,
    changes,
    removed: source,
    left: gathered.left,
    files,
    issues: newIssues(files, changes, library),
  }
}

/** What the kind of a file asks for. */
function needOfFile({ path }: Pick<SourceFile, 'path'>): NeedOf<'object'> {
  const kind = kindOfCollection(path.split('/')[0] ?? '')
  if (!kind) throw new Error(`${path} lies in no collection`)
  return needOfKind(kind)
}

const inCollection = ({ path }: SourceFile): boolean =>
  kindOfCollection(path.split('/')[0] ?? '') !== undefined

/** A file that names the record that stays wherever it named the other. */
function renamed(file: SourceFile, ids: Ids, gathered: Gathered): SourceFile {
  if (!inCollection(file) || !file.text.includes(ids.source)) return file
  needPlain(file)
  const need = needOfFile(file)
  const rename: Rename = (reference, names) =>
    names === 'record' && reference === ids.source ? ids.target : reference
  const text = renameReferences(need, file.text, rename)
  if (text === file.text) return file
  const settled = settleParticipants(need, text)
  gathered.left.push(...settled.left.map((one) => ({ ...one, field: `${idOf(file.path)}#${one.field}` })))
  return { path: file.path, text: settled.text }
}

/** A file whose field references lead to the fields where they stand now. */
function repointed(file: SourceFile, ids: Ids, { moves }: Gathered): SourceFile {
  const tables = new Map([
    [ids.source, moves.source],
    [ids.target, moves.target],
  ])
  if (!inCollection(file) || ![...tables.keys()].some((id) => file.text.includes(`${id}#/`))) return file
  needPlain(file)
  const rename: Rename = (reference, names) => {
    const [id = '', field = ''] = reference.split('#')
    const table = names === 'field' ? tables.get(id) : undefined
    return table ? `${ids.target}#${movedPointer(field, table)}` : reference
  }
  const text = renameReferences(needOfFile(file), file.text, rename)
  return text === file.text ? file : { path: file.path, text }
}

function changesBetween(
  before: readonly SourceFile[],
  after: readonly SourceFile[],
  last: string,
): readonly Change[] {
  const texts = new Map(before.map(({ path, text }) => [path, text]))
  const changes = after.flatMap(({ path, text }) => {
    const old = texts.get(path) ?? ''
    return old === text ? [] : [{ path, before: old, after: text }]
  })
  return [...changes.filter(({ path }) => path !== last), ...changes.filter(({ path }) => path === last)]
}

function newIssues(
  files: readonly SourceFile[],
  changes: readonly Change[],
  { checked }: Pick<Library, 'checked'>,
): readonly Issue[] {
  const written = new Set(changes.map(({ path }) => path))
  const known = new Set(checked.issues.map((issue) => JSON.stringify(issue)))
  return checkFiles(files).issues.filter(
    (issue) => written.has(issue.file) || !known.has(JSON.stringify(issue)),
  )
}
