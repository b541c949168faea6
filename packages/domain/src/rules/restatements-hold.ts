import Big from 'big.js'
import { leadValue } from '../evidence/account.ts'
import type { Money } from '../primitives/money.ts'
import type { Quantity } from '../primitives/quantity.ts'
import { answeredPairs } from './answered-pairs.ts'
import { rounding } from './figures/rounding.ts'
import { type Measure, measureOf } from './figures/units.ts'
import type { Rule } from './rule.ts'
import { isMoney, isQuantity } from './values.ts'

/**
 * What restates a figure says the same. Quantities are converted and agree within the rounding of the less precise
 * of the two: 27 miles restate 43 kilometres. Amounts of one currency are the same amount; what one amount is in
 * another currency only its source knows, whose arithmetic the note of the account shows.
 */
export const restatementsHold: Rule = {
  name: 'restatements-hold',
  guards: 'A figure that restates another says the same, in units that convert and within its rounding.',
  *check(corpus) {
    for (const { of, path, account, answered } of answeredPairs(corpus)) {
      if (account.answers?.relation !== 'restates') continue
      const fault = faultOf(leadValue([account]), leadValue([answered]))
      if (fault) yield { id: of.id, path: [...path, 'value'], ...fault }
    }
  },
}

interface Fault {
  readonly expected: string
  readonly got: string
  readonly fix: string
}

const fix =
  'correct the figure, or let it be a rival, or refine the other where it is the more precise of the two'

function faultOf(value: unknown, other: unknown): Fault | undefined {
  if (isQuantity(value) && isQuantity(other)) return quantities(value, other)
  if (isMoney(value) && isMoney(other)) return amounts(value, other)
  return undefined
}

function amounts(value: Money, other: Money): Fault | undefined {
  if (value.currency !== other.currency || new Big(value.amount).eq(other.amount)) return undefined
  return { expected: `${other.amount} ${other.currency}, which it restates`, got: value.amount, fix }
}

function quantities(value: Quantity, other: Quantity): Fault | undefined {
  const [own, theirs] = [measureOf(value.unit), measureOf(other.unit)]
  if (!convert(own, theirs))
    return {
      expected: `a unit that converts into ${other.unit}`,
      got: value.unit,
      fix: 'let it be another figure, under a name of its own; units that convert stand in src/rules/figures',
    }
  const inOwn = (figure: Big): Big => figure.times(theirs.unit?.size ?? 1).div(own.unit?.size ?? 1)
  const half = inOwn(rounding(other.number, other.bound))
  const allowed = [half, rounding(value.number, value.bound)].reduce((a, b) => (a.gt(b) ? a : b))
  const converted = inOwn(new Big(other.number))
  if (converted.minus(value.number).abs().lte(allowed)) return undefined
  const said = own.unit?.size === theirs.unit?.size ? '' : `, which ${other.number} ${other.unit} are`
  return {
    expected: `${converted.round(2).toFixed()} ${value.unit}${said}, give or take ${allowed.round(2).toFixed()}`,
    got: `${value.number} ${value.unit}`,
    fix,
  }
}

/** Whether two units measure one thing in one dimension. A thing that only one of them names is that of both. */
function convert(a: Measure, b: Measure): boolean {
  if (a.unit?.dimension !== b.unit?.dimension) return false
  return a.thing === b.thing || (a.unit !== undefined && (a.thing === '' || b.thing === ''))
}
