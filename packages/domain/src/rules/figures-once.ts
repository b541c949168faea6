import type { Rule } from './rule.ts'

/** A record lists each counted thing and each named date once: a second figure for it is another account. */
export const figuresOnce: Rule = {
  name: 'figures-once',
  guards: 'A record lists each counted thing and each named date once, however it is written.',
  *check(corpus) {
    for (const record of corpus.records)
      for (const field of ['figures', 'dates'] as const) {
        const seen = new Set<string>()
        for (const [index, { of }] of (record[field] ?? []).entries()) {
          const name = of.trim().replaceAll(/\s+/g, ' ').toLowerCase()
          if (seen.has(name))
            yield {
              id: record.id,
              path: [field, index, 'of'],
              expected: 'a thing that is not listed yet',
              got: `"${of}" again`,
              fix: 'move its accounts to the first, and say how they relate; or name it more narrowly',
            }
          seen.add(name)
        }
      }
  },
}
