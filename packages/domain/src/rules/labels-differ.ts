import { collections } from '../primitives/kind.ts'
import type { Rule } from './rule.ts'

/** Two records of a kind never have the same label, so that a reader can tell them apart in a list. */
export const labelsDiffer: Rule = {
  name: 'labels-differ',
  guards: 'Two records of a kind never have the same label, so that a reader can tell them apart in a list.',
  *check(corpus) {
    const seen = new Map<string, string>()
    for (const { kind, id, label } of corpus.records) {
      const key = `${kind} ${label.toLowerCase()}`
      const other = seen.get(key)
      if (other === undefined) seen.set(key, id)
      else if (other !== id)
        yield {
          id,
          path: ['label'],
          expected: `a label that no other of the ${collections[kind]} has`,
          got: `"${label}", as in "${other}"`,
          fix: 'add what sets it apart: a date, a place, a speaker; or merge the two if they are one',
        }
    }
  },
}
