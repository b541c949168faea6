import type * as z from 'zod'
import { expandRecord } from '../evidence/shorthand.ts'
import { collections, kindOfCollection, type Kind } from '../primitives/kind.ts'
import { pointer } from '../primitives/pointer.ts'
import type { Path } from '../primitives/walk-schema.ts'
import { type EntenteRecord, schemas } from '../records/record.ts'
import { Corpus } from './corpus.ts'
import type { Issue } from './issue.ts'
import { rules } from './rules.ts'
import { type ParsedFile, parseFile, type SourceFile } from './source-file.ts'

/** What a check finds: the records that fit their schemas, and all that is wrong. */
export interface CheckResult {
  readonly records: readonly EntenteRecord[]
  readonly issues: readonly Issue[]
}

/**
 * Checks a data folder: parses each file, holds it against the schema of its kind and then holds the records
 * against each other by every rule. All issues are gathered, in the order of files and lines; none is thrown.
 * A record that does not fit its schema is left out of the cross-record rules.
 */
export function check(files: readonly SourceFile[]): CheckResult {
  const issues: Issue[] = []
  const records: EntenteRecord[] = []
  const sources = new Map<string, { readonly file: string; readonly parsed: ParsedFile }>()

  for (const file of files) {
    const read = readRecord(file)
    issues.push(...read.issues)
    if (!read.record) continue
    records.push(read.record)
    sources.set(read.record.id, { file: file.path, parsed: read.parsed })
  }

  const corpus = new Corpus(records)
  for (const rule of rules)
    for (const { id, path, ...rest } of rule.check(corpus)) {
      const source = sources.get(id)
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

function readRecord(file: SourceFile): Read {
  const [folder = '', name = '', ...deeper] = file.path.split('/')
  const id = name.replace(/\.yaml$/, '')
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
      issue([], 'files', `<collection>/<id>.yaml, the collection one of ${folders}`, file.path, 'move or rename it'),
    )
  }
  if (parsed.complaints.length > 0)
    return failed(
      ...parsed.complaints.map(({ line, message }) => ({
        ...issue([], 'yaml', 'YAML 1.2', message, 'mend the line; most often it is indentation or a missing quote'),
        line,
      })),
    )
  if (typeof parsed.value !== 'object' || parsed.value === null || Array.isArray(parsed.value))
    return failed(issue([], 'yaml', 'fields and their values', typeof parsed.value, 'write "label: …" to begin'))

  const own = ['kind', 'id'].filter((key) => Object.hasOwn(parsed.value as object, key))
  if (own.length > 0)
    return failed(
      ...own.map((key) =>
        issue([key], 'files', `no ${key}, since folder and file name say it`, `"${key}"`, 'delete the line'),
      ),
    )
  return parseRecord(kind, { kind, id, ...parsed.value }, parsed, issue)
}

function parseRecord(
  kind: Kind,
  authored: unknown,
  parsed: ParsedFile,
  issue: (path: Path, rule: string, expected: string, got: string, fix: string) => Issue,
): Read {
  const schema: z.ZodType = schemas[kind]
  const expanded = expandRecord(schema, authored)
  const result = schema.safeParse(expanded, { reportInput: true })
  if (result.success) return { record: result.data as EntenteRecord, parsed, issues: [] }
  const issues = result.error.issues.flatMap(leaves).map(({ path, message, input, code }) => {
    const place = path.filter((step) => typeof step !== 'symbol')
    const fix = `see schemas/${kind}.json; an editor completes it from the file's first line`
    return issue(place, 'schema', message, print(input, code), fix)
  })
  return { record: undefined, parsed, issues }
}

/** The complaints inside a union that no option accepts: those of the option that came nearest. */
function leaves(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const nearest = issue.errors.reduce((a, b) => (depth(b) > depth(a) ? b : a))
  if (nearest.length === 0) return [issue]
  return nearest.flatMap((inner) => leaves({ ...inner, path: [...issue.path, ...inner.path] }))
}

const depth = (issues: readonly z.core.$ZodIssue[]) => Math.max(0, ...issues.map((issue) => issue.path.length))

function print(input: unknown, code: string): string {
  if (code === 'unrecognized_keys') return 'a field that the schema does not know'
  if (input === undefined) return 'nothing'
  const text = JSON.stringify(input)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
