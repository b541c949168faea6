/** A record, or a part of one, as an author writes it: the form of the YAML files, with its shorthand. */
export type Authored = Record<string, unknown>

/** Whether a value is an object of fields. */
export function isAuthored(value: unknown): value is Authored {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether nothing has been written for a field yet. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

const evidenceKeys = ['passage', 'passages', 'document', 'evidence', 'inputs']

/** Whether an account, as written, says what it rests on. */
export function hasEvidence(account: Authored): boolean {
  return evidenceKeys.some((key) => !isBlank(account[key]))
}

/** What an account may hold beside its value; a path that goes on with one of these speaks of the account. */
export const accountKeys: readonly string[] = [
  ...evidenceKeys,
  'value',
  'basis',
  'speaker',
  'by',
  'rule',
  'reasoning',
  'note',
  'asWritten',
]
