import type { Rule } from './rule.ts'
import { list } from './wording.ts'

/** A record that is named is of a kind that may stand at that place. */
export const referencesFitKinds: Rule = {
  name: 'references-fit-kinds',
  guards: 'A record that is named is of a kind that may stand at that place.',
  *check(corpus) {
    for (const { from, path, to, kinds } of corpus.named) {
      const target = corpus.get(to)
      if (!target || kinds.includes(target.kind)) continue
      yield {
        id: from.id,
        path,
        expected: `the id of a ${list(kinds)}`,
        got: `"${to}", a ${target.kind}`,
        fix: `name a ${list(kinds)}; if "${to}" should be one, move its file to that folder`,
      }
    }
  },
}
