import { nearest } from './nearest.ts'
import type { Rule } from './rule.ts'

/** Every id that a record names is the id of a record. */
export const referencesExist: Rule = {
  name: 'references-exist',
  guards: 'Every id that a record names is the id of a record.',
  *check(corpus) {
    const ids = corpus.records.map((record) => record.id)
    const renamed = new Map(
      corpus.records.flatMap(({ id, formerIds }) => (formerIds ?? []).map((old) => [old, id])),
    )
    for (const { from, path, to } of corpus.named) {
      if (corpus.get(to) || corpus.unread.has(to)) continue
      const now = renamed.get(to)
      const near = nearest(to, ids)
      yield {
        id: from.id,
        path,
        expected: 'the id of a record',
        got: now ? `"${to}", a former id` : `"${to}", which no record has`,
        fix: now
          ? `write "${now}", its id of today`
          : near
            ? `did you mean "${near}"? Otherwise add a record "${to}"`
            : `add a record "${to}" or name another`,
      }
    }
  },
}
