import type { Money } from '@entente/domain'
import { words } from '../words.ts'
import { figureLanguage } from './figure.ts'
import { writtenAmount } from './written-figure.ts'

/** An amount with its currency's sign, in the language in use; see {@link writtenAmount}. */
export const amountInWords = (amount: string, currency: string): string =>
  writtenAmount(amount, currency, figureLanguage)

/** An amount as its source states it, without its nature: "about $5 billion (€4.2 billion)". */
export function moneyInWords({ amount, currency, bound, beside }: Omit<Money, 'nature'>): string {
  const others = (beside ?? []).map((one) => amountInWords(one.amount, one.currency))
  const lead = `${words.values.bounds[bound ?? 'exact'] ?? ''}${amountInWords(amount, currency)}`
  return others.length === 0 ? lead : `${lead} (${others.join(', ')})`
}
