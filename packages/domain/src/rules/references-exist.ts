import type { Rule } from './rule.ts'

/** Every id that a record names is the id of a record. */
export const referencesExist: Rule = {
  name: 'references-exist',
  guards: 'Every id that a record names is the id of a record.',
  *check(corpus) {
    const ids = corpus.records.map((record) => record.id)
    for (const { from, path, to } of corpus.named) {
      if (corpus.get(to)) continue
      const near = nearest(to, ids)
      yield {
        id: from.id,
        path,
        expected: 'the id of a record',
        got: `"${to}", which no record has`,
        fix: near ? `did you mean "${near}"? Otherwise add a record "${to}"` : `add a record "${to}" or name another`,
      }
    }
  },
}

/** The id that shares the longest beginning with the wanted one, if that is at least half of it. */
function nearest(wanted: string, ids: readonly string[]): string | undefined {
  const shared = (id: string) => [...id].findIndex((letter, at) => letter !== wanted[at])
  const length = (id: string) => (shared(id) === -1 ? id.length : shared(id))
  const best = ids.reduce<string | undefined>((a, b) => (a === undefined || length(b) > length(a) ? b : a), undefined)
  return best !== undefined && length(best) * 2 >= wanted.length ? best : undefined
}
