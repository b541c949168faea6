import { leadValue } from '../evidence/account.ts'
import type { Money } from '../primitives/money.ts'
import { answeredPairs } from './answered-pairs.ts'
import { canBothHold, rangeOf } from './figures/rounding.ts'
import type { Rule } from './rule.ts'
import { isMoney } from './values.ts'

/**
 * An amount refines another only where both can hold: about five billion is refined by 5.2 billion, and not by 7.
 * That one which restates another is the same amount is asked by `restatements-hold`.
 */
export const moneyCompared: Rule = {
  name: 'money-compared',
  guards: 'An amount that refines another of its currency lies within what the other one can mean.',
  *check(corpus) {
    for (const { of, path, account, answered } of answeredPairs(corpus)) {
      if (account.answers?.relation !== 'refines') continue
      const [value, other] = [leadValue([account]), leadValue([answered])]
      if (!isMoney(value) || !isMoney(other) || value.currency !== other.currency) continue
      if (canBothHold(rangeOf(value.amount, value.bound), rangeOf(other.amount, other.bound))) continue
      yield {
        id: of.id,
        path: [...path, 'answers', 'relation'],
        expected: `supersedes where ${written(value)} is later news than ${written(other)}, or else rival: both cannot hold`,
        got: 'refines',
        fix: 'choose one of the two; if a figure was rounded by its source, let its bound be about',
      }
    }
  },
}

const written = ({ amount, currency, bound = 'exact' }: Money): string =>
  `${bound === 'exact' ? '' : `${bound.replace('-', ' ')} `}${amount} ${currency}`
