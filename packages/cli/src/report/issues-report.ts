import { kindOfCollection, schemas } from '@entente/domain'
import { type Issue, printIssue, type SourceFile } from '@entente/domain/check'
import { blankLine } from '../new/blanks.ts'
import { describeField } from '../new/describe-field.ts'
import { needOf } from '../new/need.ts'
import { count } from '../terminal/columns.ts'
import type { Paint } from '../terminal/paint.ts'

/**
 * What a check found, for a reader: for each file first what is still blank, taken together, then each issue as a
 * compiler prints it. `place` tells how a file of the data folder is named.
 */
export function issuesReport(
  issues: readonly Issue[],
  files: readonly SourceFile[],
  place: (file: string) => string,
  paint: Paint,
): string {
  return [...new Set(issues.map(({ file }) => file))]
    .flatMap((file) => {
      const lines = files.find(({ path }) => path === file)?.text.split('\n') ?? []
      const isBlank = ({ rule, line }: Issue) => rule === 'schema' && blankLine.test(lines[line - 1] ?? '')
      const ofFile = issues.filter((issue) => issue.file === file)
      const others = ofFile.filter((issue) => !isBlank(issue))
      const blanks = blanksReport(ofFile.filter(isBlank), place(file), paint)
      return [...blanks, ...others.map((issue) => printed({ ...issue, file: place(file) }, paint))]
    })
    .join('\n\n')
}

/** How many issues there are, and by which rules. */
export function issuesSummary(issues: readonly Issue[], files: number): string {
  const byRule = new Map<string, number>()
  for (const { rule } of issues) byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
  const rules = [...byRule].sort(([, a], [, b]) => b - a).map(([rule, number]) => `${rule} ${number}`)
  const inFiles = Math.min(files, new Set(issues.map(({ file }) => file)).size)
  return `${count(issues.length, 'issue')} in ${inFiles} of ${count(files, 'file')}: ${rules.join(', ')}`
}

/** The blanks of one file, those of like place together: what is wanted, and in which lines. */
function blanksReport(blanks: readonly Issue[], file: string, paint: Paint): string[] {
  const [first] = blanks
  if (!first) return []
  const lines = new Map<string, Set<number>>()
  for (const { field, line } of blanks) {
    const name = fieldName(field)
    lines.set(name, (lines.get(name) ?? new Set()).add(line))
  }
  const kind = kindOfCollection(first.file.split('/')[0] ?? '')
  const rows = [...lines].map(([name, at]) => {
    const wanted = kind && describeField(needOf(schemas[kind]), name.split('.'))
    const where = at.size === 1 ? `line ${[...at].join()}` : `${at.size} times, from line ${Math.min(...at)}`
    return `  ${name}: ${where}${wanted === undefined ? '' : paint('dim', ` (${wanted})`)}`
  })
  const total = [...lines.values()].reduce((sum, { size }) => sum + size, 0)
  const title = `${paint('bold', `${file}:${first.line}`)} ${paint('yellow', 'to write')}: ${count(total, 'field')} still blank`
  return [[title, ...rows].join('\n')]
}

/** A field as its author wrote it, without positions and without what the shorthand leaves unsaid. */
const fieldName = (pointer: string): string =>
  pointer
    .slice(1)
    .replace(/evidence\/0\/passages(?:\/0)?/, 'passage')
    .split('/')
    .filter((step) => !/^\d+$/.test(step))
    .join('.')

function printed(issue: Issue, paint: Paint): string {
  const [head = '', ...rest] = printIssue(issue).split('\n')
  const place = `${issue.file}:${issue.line}`
  return [
    paint('bold', place) + head.slice(place.length).replace(' error', ` ${paint('red', 'error')}`),
    ...rest,
  ].join('\n')
}
