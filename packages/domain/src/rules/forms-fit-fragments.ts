import type { Rule } from './rule.ts'

/** What is said to be quoted has fragments, and a paraphrase has none. */
export const formsFitFragments: Rule = {
  name: 'forms-fit-fragments',
  guards:
    'A statement that is said to be quoted, in whole or in part, has fragments, and a paraphrase has none.',
  *check(corpus) {
    for (const { id, form, fragments } of corpus.ofKind('statement')) {
      if (form === 'paraphrase' && fragments)
        yield {
          id,
          path: ['form'],
          expected: '"mixed" or "verbatim", since it has fragments',
          got: form,
          fix: 'correct the form, or delete the fragments',
        }
      if (form !== 'paraphrase' && !fragments)
        yield {
          id,
          path: ['form'],
          expected: '"paraphrase", since it has no fragments',
          got: form,
          fix: 'correct the form, or add the few words that are quoted',
        }
    }
  },
}
