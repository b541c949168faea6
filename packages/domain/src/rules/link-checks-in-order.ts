import type { Rule } from './rule.ts'

/** Checks of an address stand in the order of their days, and only one that moved leads elsewhere. */
export const linkChecksInOrder: Rule = {
  name: 'link-checks-in-order',
  guards: 'Checks of an address stand in the order of their days, and only one that moved leads elsewhere.',
  *check(corpus) {
    for (const { id, linkChecks = [] } of corpus.ofKind('document'))
      for (const [index, { on, outcome, to }] of linkChecks.entries()) {
        const before = linkChecks[index - 1]?.on
        // Days are written YYYY-MM-DD, so the order of letters is that of time.
        if (before !== undefined && on <= before)
          yield {
            id,
            path: ['linkChecks', index, 'on'],
            expected: `a day after ${before}, that of the check before`,
            got: on,
            fix: 'list the oldest check first, and one check for a day: its last outcome',
          }
        if (to !== undefined && outcome !== 'moved')
          yield {
            id,
            path: ['linkChecks', index, 'to'],
            expected: `no "to", since the outcome is ${outcome}`,
            got: `"${to}"`,
            fix: 'delete the line, or let the outcome be moved',
          }
      }
  },
}
