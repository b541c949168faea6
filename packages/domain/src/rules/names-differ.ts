import type * as z from 'zod'
import { leadValue } from '../evidence/account.ts'
import type { Name } from '../records/parts/names.ts'
import type { Rule } from './rule.ts'

/** A name is listed once: another name is another name. */
export const namesDiffer: Rule = {
  name: 'names-differ',
  guards: 'A name is listed once: each other name differs from the one that we use and from the rest.',
  *check(corpus) {
    for (const record of corpus.records) {
      if (!('otherNames' in record) || !record.otherNames) continue
      const seen = new Set([written(leadValue(record.name))])
      for (const [index, accounts] of record.otherNames.entries()) {
        const name = written(leadValue(accounts))
        if (name !== undefined && seen.has(name))
          yield {
            id: record.id,
            path: ['otherNames', index],
            expected: 'a name that is not listed yet',
            got: `"${name}" again`,
            fix: 'delete it, and add its passage to the first',
          }
        seen.add(name)
      }
    }
  },
}

const written = (name: z.output<typeof Name> | undefined): string | undefined =>
  name && (name.language ? `${name.text} (${name.language})` : name.text)
