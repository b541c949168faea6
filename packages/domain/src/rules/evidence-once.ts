import { passagesOf } from '../evidence/evidence.ts'
import type { Rule } from './rule.ts'

/** An account lists each piece of evidence once, and each piece each passage once. */
export const evidenceOnce: Rule = {
  name: 'evidence-once',
  guards: 'An account lists a passage once for each basis and speaker, so that support is not counted twice.',
  *check(corpus) {
    for (const { of, path, account, evidence } of corpus.evidence()) {
      if (account.evidence.length === 1 && passagesOf(evidence).length < 2) continue
      const { passages: _, ...how } = { passages: [], ...evidence }
      const before = account.evidence.slice(0, Number(path.at(-1)))
      const alike = before.filter((other) => {
        const { passages: _, ...otherHow } = { passages: [], ...other }
        return JSON.stringify(otherHow) === JSON.stringify(how)
      })
      const listed = new Set(alike.flatMap(passagesOf))
      for (const [index, passage] of passagesOf(evidence).entries()) {
        if (listed.has(passage))
          yield {
            id: of.id,
            path: [...path, 'passages', index],
            expected: 'each passage once',
            got: `"${passage}" again`,
            fix: 'delete the second',
          }
        listed.add(passage)
      }
    }
  },
}
