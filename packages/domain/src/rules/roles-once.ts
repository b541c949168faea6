import { leadValue } from '../evidence/account.ts'
import type { Rule } from './rule.ts'

/** Nobody is listed twice in the same role, and nobody acts on their own behalf. */
export const rolesOnce: Rule = {
  name: 'roles-once',
  guards:
    'Nobody is listed twice in the same role of the same record, and nobody acts on behalf of themselves.',
  *check(corpus) {
    for (const record of corpus.records) {
      if (!('participants' in record)) continue
      const seen = new Set<string>()
      for (const [index, { actor, for: whom, role }] of (record.participants ?? []).entries()) {
        const name = leadValue<string>(role) ?? ''
        const key = `${actor} ${name} ${whom ?? ''}`
        if (name && seen.has(key))
          yield {
            id: record.id,
            path: ['participants', index],
            expected: 'each actor once in each role',
            got: `"${actor}" again as ${name}`,
            fix: 'delete the second entry, and add its passage to the first',
          }
        seen.add(key)
        if (whom === actor)
          yield {
            id: record.id,
            path: ['participants', index, 'for'],
            expected: 'somebody else, on whose behalf the actor acts',
            got: `"${actor}" itself`,
            fix: 'delete the line, or name whom the actor stands for',
          }
      }
    }
  },
}
