import Big from 'big.js'
import { isUnknown } from '../evidence/unknown.ts'
import type { Id } from '../primitives/id.ts'
import type { Money, Nature } from '../primitives/money.ts'
import type { RecordOf } from '../records/record.ts'
import { actorsIn, amountOf, statusOf } from './facets.ts'
import type { TotalGroup, Totals, TotalsRow } from './ledger.ts'

type Bound = TotalsRow['bound']
type Group = Omit<TotalsRow, 'amount' | 'bound' | 'commitments'>

/** Adds up commitments by group, each currency and nature by itself. Amounts given beside are not added. */
export function totalsOf(commitments: readonly RecordOf<'commitment'>[], by: readonly TotalGroup[]): Totals {
  const sums = new Map<string, { group: Group; sum: Big; bounds: Bound[]; ids: Id[] }>()
  const withoutAmount: Totals['withoutAmount'][number][] = []
  for (const commitment of commitments) {
    const money = amountOf(commitment)
    if (!money) {
      withoutAmount.push({ id: commitment.id, amount: whyNone(commitment) })
      continue
    }
    const group = groupOf(commitment, money, by)
    const key = JSON.stringify(group)
    const row = sums.get(key) ?? { group, sum: new Big(0), bounds: [], ids: [] }
    row.sum = row.sum.plus(money.amount)
    row.bounds.push(money.bound ?? 'exact')
    row.ids.push(commitment.id)
    sums.set(key, row)
  }
  const rows = [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { group, sum, bounds, ids }]) => ({
      ...group,
      amount: sum.toFixed(),
      bound: boundOf(bounds),
      commitments: ids.sort(),
    }))
  return { rows, withoutAmount: withoutAmount.sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

function groupOf(commitment: RecordOf<'commitment'>, money: Money, by: readonly TotalGroup[]): Group {
  const status = statusOf(commitment)
  const nature: Nature = money.nature
  return {
    ...(by.includes('giver') ? { giver: [...actorsIn(commitment, ['giver'])].sort() } : {}),
    ...(by.includes('receiver') ? { receiver: [...actorsIn(commitment, ['receiver'])].sort() } : {}),
    ...(by.includes('status') && status !== undefined ? { status } : {}),
    currency: money.currency,
    nature,
  }
}

/** The strongest thing that can be said of a sum: exact, a floor, a ceiling, or about. */
function boundOf(bounds: readonly Bound[]): Bound {
  const inexact = new Set(bounds.filter((bound) => bound !== 'exact'))
  const [only] = inexact
  return only === undefined ? 'exact' : inexact.size === 1 ? only : 'about'
}

function whyNone(commitment: RecordOf<'commitment'>): 'undisclosed' | 'unstated' | 'none' {
  const value = commitment.amount?.[0]?.value
  return isUnknown(value) ? value.unknown : 'none'
}
