import type { Account } from '../evidence/account.ts'
import type { EdtfDate } from '../primitives/edtf-date.ts'
import { isCertainlyBefore } from '../primitives/edtf-order.ts'
import { answeredPairs } from './answered-pairs.ts'
import type { Corpus } from './corpus.ts'
import { documentsBehind, publicationOf } from './publication.ts'
import type { Rule } from './rule.ts'

/** Only later news supersedes: not all documents of it were published before all those of what it supersedes. */
export const supersedesLater: Rule = {
  name: 'supersedes-later',
  guards: "An account that supersedes another rests on a document that was not published before the other's.",
  *check(corpus) {
    for (const { of, path, account, answered } of answeredPairs(corpus)) {
      if (account.answers?.relation !== 'supersedes') continue
      const [own, theirs] = [published(account, corpus), published(answered, corpus)]
      if (!own || !theirs || !allBefore(own, theirs)) continue
      yield {
        id: of.id,
        path: [...path, 'answers', 'relation'],
        expected: `a document of ${theirs.join(', ')} or later, when "${answered.id}" was published`,
        got: `supersedes, by what was published ${own.join(', ')}`,
        fix: `earlier news cannot replace later: let "${answered.id}" supersede "${account.id}", or let the two be rivals`,
      }
    }
  },
}

/** When the documents of an account were published; `undefined` where it rests on none, or one has no known date. */
function published(account: Account, corpus: Corpus): readonly EdtfDate[] | undefined {
  const dates = documentsBehind(account).map((id) => publicationOf(corpus, id))
  return dates.length > 0 && dates.every((date) => date !== undefined) ? [...new Set(dates)] : undefined
}

const allBefore = (own: readonly EdtfDate[], theirs: readonly EdtfDate[]): boolean =>
  own.every((date) => theirs.every((other) => isCertainlyBefore(date, other)))
