import { type CheckResult, check, type Issue, type SourceFile } from '@entente/domain/check'
import { withoutBlanks } from './draft-document.ts'
import { idOf } from './id-of.ts'

/** Whether an issue is one of a file by itself, and not of records held against each other. */
export const isOfForm = ({ rule }: Pick<Issue, 'rule'>): boolean => ['schema', 'yaml', 'files'].includes(rule)

/**
 * Checks the files of a data folder. A document that its author has not finished stands in for itself while the other
 * records are held against each other, so that they may cite it; of the document itself only what is not finished is
 * told.
 */
export function checkFiles(files: readonly SourceFile[]): CheckResult {
  const asWritten = check(files)
  const passing = new Set(asWritten.records.map(({ kind, id }) => `${kind} ${id}`))
  const drafts = new Map<string, SourceFile>()
  for (const file of files) {
    const id = idOf(file.path)
    if (!file.path.startsWith('documents/') || passing.has(`document ${id}`)) continue
    const draft = withoutBlanks(file, id)
    if (draft) drafts.set(file.path, draft)
  }
  if (drafts.size === 0) return asWritten
  const { records, issues } = check(files.map((file) => drafts.get(file.path) ?? file))
  return {
    records,
    issues: [
      ...asWritten.issues.filter((issue) => isOfForm(issue) || drafts.has(issue.file)),
      ...issues.filter((issue) => !isOfForm(issue) && !drafts.has(issue.file)),
    ].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line),
  }
}
