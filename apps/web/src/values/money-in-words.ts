import type { Money } from '@entente/domain'
import { words } from '../words.ts'
import { figure } from './figure.ts'

/** An amount with its currency's sign: "$5 billion". A currency without a sign of its own keeps its code. */
export function amountInWords(amount: string, currency: string): string {
  const sign = new Intl.NumberFormat(words.locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value
  return sign === undefined || sign === currency
    ? `${currency} ${figure(amount)}`
    : `${sign}${figure(amount)}`
}

/** An amount as its source states it, without its nature: "about $5 billion (€4.2 billion)". */
export function moneyInWords({ amount, currency, bound, beside }: Omit<Money, 'nature'>): string {
  const others = (beside ?? []).map((one) => amountInWords(one.amount, one.currency))
  const lead = `${words.values.bounds[bound ?? 'exact'] ?? ''}${amountInWords(amount, currency)}`
  return others.length === 0 ? lead : `${lead} (${others.join(', ')})`
}
