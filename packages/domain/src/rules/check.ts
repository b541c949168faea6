import type * as z from 'zod'
import { expandRecord } from '../evidence/shorthand.ts'
import { collections, type Kind, kindOfCollection } from '../primitives/kind.ts'
import { pointer } from '../primitives/pointer.ts'
import type { Path } from '../primitives/walk-schema.ts'
import { type EntenteRecord, schemas } from '../records/record.ts'
import { Corpus } from './corpus.ts'
import type { Issue } from './issue.ts'
import { rules } from './rules.ts'
import { complaintsOf, print } from './schema-complaints.ts'
import { type ParsedFile, parseFile, type SourceFile } from './source-file.ts'

/** What a check finds: the records that fit their schemas, and all that is wrong. */
export interface CheckResult {
  readonly records: readonly EntenteRecord[]
  readonly issues: readonly Issue[]
}

/**
 * Checks a data folder: parses each file, holds it against the schema of its kind and then holds the records
 * against each other by every rule. All issues are gathered, in the order of files and lines; none is thrown.
 * A record that does not fit its schema is left out of the cross-record rules, and what names it is not blamed for it.
 */
export function check(files: readonly SourceFile[]): CheckResult {
  const issues: Issue[] = []
  const records: EntenteRecord[] = []
  const sources = new Map<string, Source[]>()
  const unread: string[] = []

  for (const file of files) {
    const read = readRecord(file)
    issues.push(...read.issues)
    const { record, parsed } = read
    if (!record) {
      unread.push(idIn(file.path))
      continue
    }
    records.push(record)
    sources.set(record.id, [
      ...(sources.get(record.id) ?? []),
      { kind: record.kind, file: file.path, parsed },
    ])
  }

  const corpus = new Corpus(records, unread)
  for (const rule of rules)
    for (const { id, kind, path, ...rest } of rule.check(corpus)) {
      const source = sources.get(id)?.find((one) => kind === undefined || one.kind === kind)
      issues.push({
        file: source?.file ?? '',
        line: source?.parsed.lineOf(path) ?? 1,
        id,
        field: pointer(path),
        rule: rule.name,
        ...rest,
      })
    }

  if (files.length === 0) issues.push(nothingToCheck)
  issues.sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line)
  return { records, issues }
}

/** The first line of every file of a kind: it tells an editor which schema the file follows. */
export const schemaComment = (kind: Kind): string =>
  `# yaml-language-server: $schema=../../schemas/${kind}.json`

/** Where a record was read from. */
interface Source {
  readonly kind: Kind
  readonly file: string
  readonly parsed: ParsedFile
}

const nothingToCheck: Issue = {
  file: '.',
  line: 1,
  id: '',
  field: '',
  rule: 'files',
  expected: 'a folder with at least one record, data/<collection>/<id>.yaml',
  got: 'no file',
  fix: 'name the data folder, or begin one with "entente new"',
}

interface Read {
  readonly record: EntenteRecord | undefined
  readonly parsed: ParsedFile
  readonly issues: readonly Issue[]
}

/** The id that a file's name gives. */
const idIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '')

const known = new WeakMap<SourceFile, Read>()

/** What a file holds; remembered with the file, so that checking again after a change reads only what changed. */
function readRecord(file: SourceFile): Read {
  const read = known.get(file) ?? readAnew(file)
  known.set(file, read)
  return read
}

function readAnew(file: SourceFile): Read {
  const [folder = '', name = '', ...deeper] = file.path.split('/')
  const id = idIn(file.path)
  const parsed = parseFile(file.text)
  const issue = (path: Path, rule: string, expected: string, got: string, fix: string): Issue => ({
    file: file.path,
    line: parsed.lineOf(path),
    id,
    field: pointer(path),
    rule,
    expected,
    got,
    fix,
  })
  const failed = (...issues: Issue[]): Read => ({ record: undefined, parsed, issues })

  const kind = kindOfCollection(folder)
  if (!kind || deeper.length > 0 || !name.endsWith('.yaml')) {
    const folders = Object.values(collections).join(', ')
    return failed(
      issue(
        [],
        'files',
        `<collection>/<id>.yaml, the collection one of ${folders}`,
        file.path,
        'move or rename it',
      ),
    )
  }
  if (parsed.complaints.length > 0)
    return failed(
      ...parsed.complaints.map(({ line, message, fix }) => ({
        ...issue([], 'yaml', 'YAML 1.2', message, fix),
        line,
      })),
    )
  if (typeof parsed.value !== 'object' || parsed.value === null || Array.isArray(parsed.value))
    return failed(
      issue([], 'yaml', 'fields and their values', typeof parsed.value, 'write "label: …" to begin'),
    )

  const own = ['kind', 'id'].filter((key) => Object.hasOwn(parsed.value as object, key))
  if (own.length > 0)
    return failed(
      ...own.map((key) =>
        issue([key], 'files', `no ${key}, since folder and file name say it`, `"${key}"`, 'delete the line'),
      ),
    )

  const read = parseRecord(kind, { kind, id, ...parsed.value }, parsed, issue)
  const comment = schemaComment(kind)
  const [firstLine = ''] = file.text.split(/\r?\n/, 1)
  if (firstLine === comment) return read
  const complaint = issue(
    [],
    'files',
    comment,
    print(firstLine),
    'let it be the first line, so that editors complete and check as one types',
  )
  return { ...read, issues: [{ ...complaint, line: 1 }, ...read.issues] }
}

function parseRecord(
  kind: Kind,
  authored: unknown,
  parsed: ParsedFile,
  issue: (path: Path, rule: string, expected: string, got: string, fix: string) => Issue,
): Read {
  const schema: z.ZodType = schemas[kind]
  const result = schema.safeParse(expandRecord(schema, authored), { reportInput: true })
  if (result.success) return { record: result.data as EntenteRecord, parsed, issues: [] }
  const issues = complaintsOf(schema, result.error.issues).map(({ path, expected, got, fix }) =>
    issue(path, 'schema', expected, got, fix),
  )
  return { record: undefined, parsed, issues }
}
