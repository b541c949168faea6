import Big from 'big.js'
import type { Money } from '../../primitives/money.ts'
import type { Quantity } from '../../primitives/quantity.ts'
import { isMoney, isQuantity } from '../values.ts'
import { list } from '../wording.ts'
import { type Input, type Mismatch, unfit } from './mismatch.ts'

const needs = 'amounts of money in one currency, or quantities in one unit'

/**
 * Adds up amounts or quantities of one currency or unit, and holds the derived value against it. A sum of amounts
 * of one nature has that nature; of several, it is `mixed`. A bound other than exact that all inexact inputs share
 * is also that of the sum; where they differ, it is `about`.
 */
export function sum(value: unknown, inputs: readonly Input[]): Mismatch | undefined {
  const values = inputs.map((input) => input.value)
  if (inputs.length < 2)
    return unfit('sum', 'two inputs or more', inputs.map(({ address }) => address).join(', '))
  if (isMoney(value)) {
    const odd = values.find((one) => !isMoney(one) || one.currency !== value.currency)
    if (odd !== undefined) return unfit('sum', needs, odd)
    const moneys = values as Money[]
    const natures = [...new Set(moneys.map(({ nature }) => nature))]
    const [nature = 'mixed'] = natures.length === 1 ? natures : []
    return (
      figure(
        value.amount,
        moneys.map(({ amount }) => amount),
        inputs,
      ) ??
      same('nature', value.nature, nature) ??
      same('bound', value.bound ?? 'exact', boundOf(moneys))
    )
  }
  if (isQuantity(value)) {
    const odd = values.find((one) => !isQuantity(one) || one.unit !== value.unit)
    if (odd !== undefined) return unfit('sum', needs, odd)
    const quantities = values as Quantity[]
    return (
      figure(
        value.number,
        quantities.map(({ number }) => number),
        inputs,
      ) ?? same('bound', value.bound ?? 'exact', boundOf(quantities))
    )
  }
  return unfit('sum', needs, value)
}

function figure(got: string, parts: readonly string[], inputs: readonly Input[]): Mismatch | undefined {
  const total = parts.reduce((all, one) => all.plus(one), new Big(0))
  if (total.eq(got)) return undefined
  return {
    expected: `${total.toFixed()}, the sum of ${list(
      inputs.map(({ address }) => address),
      'and',
    )}`,
    got,
    fix: 'correct the figure, or name the inputs that it adds up',
  }
}

function same(what: string, got: string, expected: string): Mismatch | undefined {
  if (got === expected) return undefined
  return {
    expected: `${what} ${expected}, as the inputs give it`,
    got: `${what} ${got}`,
    fix: `write "${what}: ${expected}"`,
  }
}

function boundOf(parts: readonly { readonly bound?: string | undefined }[]): string {
  const inexact = [...new Set(parts.map(({ bound = 'exact' }) => bound))].filter((bound) => bound !== 'exact')
  const [only = 'exact'] = inexact
  return inexact.length > 1 ? 'about' : only
}
