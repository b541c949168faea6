import type { Path } from '../primitives/walk-schema.ts'
import type { Rule } from './rule.ts'

/** A record does not name itself, and a list of links names each record once. */
export const linksOnce: Rule = {
  name: 'links-once',
  guards: 'A record does not link to itself, and lists each record that it speaks of once.',
  *check(corpus) {
    for (const { from, path, to } of corpus.named)
      if (to === from.id && !isEvidence(path))
        yield {
          id: from.id,
          path,
          expected: 'another record',
          got: `"${to}", which is this one`,
          fix: 'delete the line, or name the record that is meant',
        }
    for (const record of corpus.records) {
      if (!('about' in record)) continue
      for (const [index, id] of (record.about ?? []).entries())
        if (record.about?.indexOf(id) !== index)
          yield {
            id: record.id,
            path: ['about', index],
            expected: 'each record once',
            got: `"${id}" again`,
            fix: 'delete the second',
          }
    }
  },
}

/** A document may rest on itself, and an actor may speak of themselves. */
const isEvidence = (path: Path): boolean => path.includes('evidence')
