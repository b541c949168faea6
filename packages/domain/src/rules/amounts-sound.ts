import { isUnknown } from '../evidence/unknown.ts'
import type { Rule } from './rule.ts'
import { isMoney, isRate } from './values.ts'

/** An amount is above zero, and the amounts beside it are in other currencies, each once. */
export const amountsSound: Rule = {
  name: 'amounts-sound',
  guards: 'An amount is above zero, and what stands beside it is in other currencies, each once.',
  *check(corpus) {
    for (const { of, path, accounts } of corpus.claims)
      for (const [index, { value }] of accounts.entries()) {
        if (typeof value !== 'object' || value === null || isUnknown(value)) continue
        const at = (...rest: (string | number)[]) => ({ id: of.id, path: [...path, index, 'value', ...rest] })
        if (isRate(value) && value.from === value.to)
          yield {
            ...at('to'),
            expected: `another currency than ${value.from}`,
            got: value.to,
            fix: 'a rate stands between two currencies',
          }
        if (!isMoney(value)) continue
        const seen = new Set<string>()
        for (const [place, { amount, currency }] of [value, ...(value.beside ?? [])].entries()) {
          const steps = place === 0 ? [] : ['beside', place - 1]
          if (Number(amount) === 0)
            yield {
              ...at(...steps, 'amount'),
              expected: 'an amount above zero',
              got: amount,
              fix: 'where no amount is told, write {unknown: undisclosed} or leave the field out',
            }
          if (seen.has(currency))
            yield {
              ...at(...steps, 'currency'),
              expected: 'another currency than the amounts before',
              got: currency,
              fix: 'a second amount in the same currency is another account',
            }
          seen.add(currency)
        }
      }
  },
}
