import { pointer } from '../primitives/pointer.ts'
import type { EntenteRecord } from '../records/record.ts'
import { Corpus } from '../rules/corpus.ts'
import type { Rule } from '../rules/rule.ts'

/** What one rule finds in records, each with its field as a JSON Pointer. */
export function findings(rule: Rule, records: readonly EntenteRecord[]) {
  return [...rule.check(new Corpus(records))].map(({ id, path, expected, got, fix }) => ({
    id,
    field: pointer(path),
    expected,
    got,
    fix,
  }))
}
