import type { Rule } from './rule.ts'

/** A former id leads to one record and is the id of none. */
export const redirectsLead: Rule = {
  name: 'redirects-lead',
  guards: 'A former id leads to one record, and is the id of none that lives.',
  *check(corpus) {
    const owners = new Map<string, string>()
    for (const { id, formerIds = [] } of corpus.records)
      for (const [index, former] of formerIds.entries()) {
        const place = {
          id,
          path: ['formerIds', index],
          expected: 'an id that is no longer in use, listed once',
        }
        const owner = owners.get(former)
        if (corpus.get(former))
          yield {
            ...place,
            got: former === id ? `"${former}", its own id` : `"${former}", the id of a record`,
            fix: 'delete the line: an id in use leads to its own record',
          }
        else if (owner !== undefined)
          yield {
            ...place,
            got: `"${former}", which ${owner} lists too`,
            fix: 'keep it in the one record to which it should lead',
          }
        owners.set(former, id)
      }
  },
}
