import Big from 'big.js'
import { isMoney, isRate } from '../values.ts'
import { type Input, type Mismatch, unfit } from './mismatch.ts'

const needs = 'one amount of money in each of the two currencies'

/**
 * Divides an amount by the same amount in another currency, rounds half up to the digits that the derived rate has,
 * and compares. The amounts come from one input that has the other currency beside it, or from two.
 */
export function ratio(value: unknown, inputs: readonly Input[]): Mismatch | undefined {
  if (!isRate(value)) return unfit('ratio', 'an implied rate as the derived value', value)
  const amounts = inputs.flatMap(({ value: input }) =>
    isMoney(input) ? [input, ...(input.beside ?? [])] : [],
  )
  const [from, ...otherFrom] = amounts.filter(({ currency }) => currency === value.from)
  const [to, ...otherTo] = amounts.filter(({ currency }) => currency === value.to)
  if (!from || !to || otherFrom.length + otherTo.length > 0)
    return unfit(
      'ratio',
      needs,
      amounts.map(({ amount, currency }) => `${amount} ${currency}`),
    )
  if (new Big(to.amount).eq(0)) return unfit('ratio', 'an amount to divide by that is not zero', to.amount)
  const digits = value.rate.split('.')[1]?.length ?? 0
  const rate = new Big(from.amount).div(to.amount).toFixed(digits)
  if (new Big(rate).eq(value.rate)) return undefined
  return {
    expected: `${rate}, which is ${from.amount} ${from.currency} divided by ${to.amount} ${to.currency}`,
    got: value.rate,
    fix: 'correct the rate, or its direction: it is units of "from" for one unit of "to"',
  }
}
