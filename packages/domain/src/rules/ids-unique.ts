import { collections } from '../primitives/kind.ts'
import type { EntenteRecord } from '../records/record.ts'
import type { Rule } from './rule.ts'

/** No two records have the same id, of whatever kind they are. */
export const idsUnique: Rule = {
  name: 'ids-unique',
  guards: 'No two records have the same id, of whatever kind they are.',
  *check(corpus) {
    const first = new Map<string, EntenteRecord>()
    for (const record of corpus.records) {
      const other = first.get(record.id)
      if (!other) first.set(record.id, record)
      else
        yield {
          id: record.id,
          kind: record.kind,
          path: [],
          expected: 'an id that no other record has',
          got: `"${record.id}", as in ${collections[other.kind]}/${other.id}.yaml`,
          fix: 'rename one of the two files, and what refers to it',
        }
    }
  },
}
