import { leadValue } from '../evidence/account.ts'
import type { Kind } from '../primitives/kind.ts'
import { type Relation, relationTypes } from '../records/relation.ts'
import type { Rule } from './rule.ts'
import { list } from './wording.ts'

/** The ends of a relation are of the kinds that its type ties, and only an office has a title. */
export const relationsFit: Rule = {
  name: 'relations-fit',
  guards: 'The ends of a relation are of the kinds that its type ties, and only an office has a title.',
  *check(corpus) {
    for (const { id, type, tie: accounts } of corpus.ofKind('relation') as readonly Relation[])
      for (const [index] of accounts.entries()) {
        const tie = leadValue(accounts.slice(index))
        if (!tie) continue
        for (const end of ['subject', 'object'] as const) {
          const allowed: readonly Kind[] = relationTypes[type][end]
          const found = corpus.get(tie[end])
          if (!found || allowed.includes(found.kind)) continue
          yield {
            id,
            path: ['tie', index, 'value', end],
            expected: `a ${list(allowed)} as ${end} of ${type}`,
            got: `"${tie[end]}", a ${found.kind}`,
            fix: 'swap the ends, name another record, or choose another type',
          }
        }
        if (type === 'holds-office' && tie.office === undefined)
          yield {
            id,
            path: ['tie', index, 'value'],
            expected: 'the title of the office',
            got: 'no "office"',
            fix: 'add "office" with the title, as the document gives it',
          }
        if (type !== 'holds-office' && tie.office !== undefined)
          yield {
            id,
            path: ['tie', index, 'value', 'office'],
            expected: `no title, since ${type} is no office`,
            got: `"${tie.office}"`,
            fix: 'delete "office", or choose the type holds-office',
          }
      }
  },
}
