import Big from 'big.js'
import type { Money } from '../../primitives/money.ts'

type Bound = Money['bound']

/**
 * How far the true figure may lie from the one that is given: half a unit of the last digit given (`43` is 42.5 to
 * 43.5). In a figure that is told as about so many, the zeros at its end were not counted: about `5000` is 4500 to
 * 5500.
 */
export function rounding(figure: string, bound: Bound): Big {
  const decimals = figure.split('.')[1]?.length ?? 0
  const zeros = bound === 'about' && decimals === 0 ? (/[1-9](0*)$/.exec(figure)?.[1]?.length ?? 0) : 0
  return new Big(10).pow(zeros - decimals).div(2)
}

/** The least and the most that a figure with its bound can be; `undefined` is without end. */
interface Range {
  readonly least: Big
  readonly most: Big | undefined
}

/** The range of a figure: itself where exact, its rounding where about, and open to one side where it is a bound. */
export function rangeOf(figure: string, bound: Bound): Range {
  const at = new Big(figure)
  switch (bound) {
    case 'about': {
      const half = rounding(figure, bound)
      return { least: at.minus(half), most: at.plus(half) }
    }
    case 'at-least':
      return { least: at, most: undefined }
    case 'up-to':
      return { least: new Big(0), most: at }
    default:
      return { least: at, most: at }
  }
}

/** Whether two ranges have a figure in common. */
export function canBothHold(a: Range, b: Range): boolean {
  return (a.most === undefined || b.least.lte(a.most)) && (b.most === undefined || a.least.lte(b.most))
}
