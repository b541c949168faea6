import type { Kind } from '../primitives/kind.ts'
import type { Path } from '../primitives/walk-schema.ts'

/** What a rule finds wrong, before it is known in which file and line that stands. */
export interface Finding {
  /** Id of the record. */
  readonly id: string
  /** Kind of the record, where its id alone does not tell it. */
  readonly kind?: Kind
  /** Where in the record. */
  readonly path: Path
  /** What should be there. */
  readonly expected: string
  /** What is there. */
  readonly got: string
  /** What to do about it. */
  readonly fix: string
}

/** Something wrong in the data, told so that an author can mend it. */
export interface Issue {
  /** Path of the file, as it was given to the check. */
  readonly file: string
  /** Line in the file, counted from 1. */
  readonly line: number
  /** Id of the record, or what the file's name says it is. */
  readonly id: string
  /** Where in the record: JSON Pointer (RFC 6901); empty for the record as a whole. */
  readonly field: string
  /** Name of the rule. */
  readonly rule: string
  readonly expected: string
  readonly got: string
  readonly fix: string
}

/** An issue as a compiler prints it: place and rule on the first line, then what, and what to do. */
export function printIssue(issue: Issue): string {
  const place = `${issue.file}:${issue.line}`
  const where = issue.field === '' ? issue.id : `${issue.id} ${issue.field}`
  return [
    `${place} error ${issue.rule}: ${where}`,
    `  expected ${issue.expected}`,
    `  got      ${issue.got}`,
    `  fix      ${issue.fix}`,
  ].join('\n')
}
