import Big from 'big.js'
import type { LedgerRow } from './ledger-row.ts'

/** The sum of some commitments that have the same givers, receivers, nature and currency. */
export interface LedgerSum {
  readonly key: string
  readonly rows: readonly LedgerRow[]
  /** A decimal number as text. */
  readonly amount: string
  readonly currency: string
  readonly nature: string
  /** `exact` where all amounts are; else the bound that all inexact ones share, or `about`. */
  readonly bound: string
}

/** Adds up what can be: a currency or a nature is never added to another. */
export function sumsOf(rows: readonly LedgerRow[]): readonly LedgerSum[] {
  const groups = new Map<string, LedgerRow[]>()
  for (const row of rows) {
    if (row.amount === undefined) continue
    const key = JSON.stringify([row.givers, row.receivers, row.nature, row.currency])
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups].map(([key, these]) => ({
    key,
    rows: these,
    amount: these.reduce((sum, { amount = '0' }) => sum.plus(amount), new Big(0)).toFixed(),
    currency: these[0]?.currency ?? '',
    nature: these[0]?.nature ?? '',
    bound: boundOf(these),
  }))
}

function boundOf(rows: readonly LedgerRow[]): string {
  const inexact = new Set(rows.map(({ bound = 'exact' }) => bound).filter((bound) => bound !== 'exact'))
  const [only] = inexact
  return only === undefined ? 'exact' : inexact.size === 1 ? only : 'about'
}
