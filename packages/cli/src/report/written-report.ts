import { join, relative } from 'node:path'
import type { Issue } from '@entente/domain/check'
import type { Paint } from '../terminal/paint.ts'
import { issuesReport } from './issues-report.ts'

/** A record that was written: where, and what still complains about it. */
export interface Written {
  readonly path: string
  readonly folder: string
  /** The folder that paths are told relative to. */
  readonly from: string
  readonly issues: readonly Issue[]
  readonly text: string
}

/** What was written, what is still blank in it, and what the rules still complain of. */
export function writtenReport(written: Written, paint: Paint): string {
  const place = (file: string) => relative(written.from, join(written.folder, file))
  const head = `${paint('green', 'wrote')} ${place(written.path)}`
  if (written.issues.length === 0) return `${head}, and nothing complains of it`
  const files = [{ path: written.path, text: written.text }]
  return [`${head}; what it still needs:`, issuesReport(written.issues, files, place, paint)].join('\n\n')
}
