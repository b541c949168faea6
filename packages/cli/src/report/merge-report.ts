import { join, relative } from 'node:path'
import type { Left } from '../merge/left.ts'
import type { MergePlan } from '../merge/plan-merge.ts'
import { count } from '../terminal/columns.ts'
import type { Paint } from '../terminal/paint.ts'
import { issuesReport } from './issues-report.ts'
import { lineChanges } from './line-changes.ts'

/** A merge as it is told: whether it was carried out, and how files of the data folder are named. */
export interface MergeTold {
  readonly plan: MergePlan
  readonly isDone: boolean
  readonly folder: string
  /** The folder that paths are told relative to. */
  readonly from: string
}

/** What was merged, or would be with every line that changes; what is left to write; and what complains of it. */
export function mergeReport({ plan, isDone, folder, from }: MergeTold, paint: Paint): string {
  const place = (file: string) => relative(from, join(folder, file)) || file
  const { ids, changes, removed, left, issues, files } = plan
  const head = `${paint('green', isDone ? 'merged' : 'would merge')} ${ids.source} into ${ids.target}, in ${count(changes.length, 'file')}:`
  const written = changes.flatMap(({ path, before, after }) => [
    `  ${isDone ? 'wrote' : 'write'} ${place(path)}`,
    ...(isDone ? [] : lineChanges(before, after).map((line) => paint('dim', `    ${line}`))),
  ])
  const kept = left.length === 0 ? [] : [[`kept as ${ids.target} has it:`, ...left.map(leftLine)].join('\n')]
  const complaints =
    issues.length === 0
      ? 'nothing complains of it'
      : `what it still needs:\n\n${issuesReport(issues, files, place, paint)}`
  return [
    [head, ...written, `  ${isDone ? 'removed' : 'remove'} ${place(removed.path)}`].join('\n'),
    ...kept,
    complaints,
  ].join('\n\n')
}

const leftLine = ({ field, kept, left }: Left): string =>
  `  ${field}: ${kept === undefined ? '' : `${print(kept)}, and `}not ${print(left)}`

const print = (value: unknown): string => JSON.stringify(value)
