import { nearest } from './nearest.ts'
import type { Rule } from './rule.ts'

/** What is declared to be another record than this one is a record of the same kind, and is not this one. */
export const distinctRecordsFit: Rule = {
  name: 'distinct-records-fit',
  guards: 'A record is set apart from other records of its kind that exist, each once, and not from itself.',
  *check(corpus) {
    for (const { kind, id, distinctFrom = [] } of corpus.records)
      for (const [index, other] of distinctFrom.entries()) {
        const place = { id, kind, path: ['distinctFrom', index], expected: `another ${kind} that exists` }
        const found = corpus.get(other)
        if (other === id) yield { ...place, got: `"${other}", which is this one`, fix: 'delete the line' }
        else if (found && found.kind !== kind)
          yield {
            ...place,
            got: `"${other}", a ${found.kind}`,
            fix: 'delete the line: records of two kinds are never taken for one',
          }
        else if (!found && !corpus.unread.has(other)) {
          const near = nearest(
            other,
            corpus.records.filter((record) => record.kind === kind).map((record) => record.id),
          )
          yield {
            ...place,
            got: `"${other}", which is no record`,
            fix: near ? `did you mean "${near}"?` : 'delete the line, or correct the id',
          }
        } else if (distinctFrom.indexOf(other) !== index)
          yield { ...place, expected: 'each record once', got: `"${other}" again`, fix: 'delete the second' }
      }
  },
}
