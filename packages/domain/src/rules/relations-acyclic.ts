import { leadValue } from '../evidence/account.ts'
import type { RelationType } from '../records/relation.ts'
import { type Arrow, circles } from './circles.ts'
import type { Corpus } from './corpus.ts'
import type { Rule } from './rule.ts'

/** Ties that lead somewhere: whoever follows them never comes back. */
const oneWay: readonly RelationType[] = ['heir-to', 'part-of', 'office-of', 'member-of', 'exclave-of']

/** What must not run in a circle, each with its arrows. */
const graphs: readonly { readonly says: string; readonly arrows: (corpus: Corpus) => Iterable<Arrow> }[] = [
  {
    says: 'is part of',
    *arrows(corpus) {
      for (const { id, partOf } of corpus.ofKind('event')) {
        const to = leadValue(partOf)
        if (to) yield { from: id, to, in: id, path: ['partOf'] }
      }
    },
  },
  {
    says: 'lies within',
    *arrows(corpus) {
      for (const { id, within } of corpus.ofKind('place')) {
        const to = leadValue(within)
        if (to) yield { from: id, to, in: id, path: ['within'] }
      }
    },
  },
  {
    says: 'depends on',
    *arrows(corpus) {
      for (const record of corpus.records)
        if ('dependsOn' in record)
          for (const [index, { on }] of (record.dependsOn ?? []).entries())
            if (on) yield { from: record.id, to: on, in: record.id, path: ['dependsOn', index, 'on'] }
    },
  },
  ...oneWay.map((type) => ({
    says: `is ${type}`,
    *arrows(corpus: Corpus): Iterable<Arrow> {
      for (const relation of corpus.ofKind('relation')) {
        const tie = relation.type === type && leadValue(relation.tie)
        if (tie) yield { from: tie.subject, to: tie.object, in: relation.id, path: ['tie'] }
      }
    },
  })),
]

/** What is part of, lies within, depends on or descends from something never comes back to itself. */
export const relationsAcyclic: Rule = {
  name: 'relations-acyclic',
  guards: 'What is part of, lies within, depends on or descends from something never comes back to itself.',
  *check(corpus) {
    for (const { says, arrows } of graphs) {
      for (const { arrow, way } of circles([...arrows(corpus)]))
        yield {
          id: arrow.in,
          path: arrow.path,
          expected: `nothing that ${says} itself, directly or by others`,
          got: way.join(` ${says} `),
          fix: 'take one of these ties away',
        }
    }
  },
}
