import type { Money } from '@entente/domain'
import { natureName } from '../words.ts'
import { moneyInWords } from './money-in-words.ts'
import styles from './money-value.module.css'

/** An amount and, beside it, what it is. */
export const MoneyValue = ({ money }: { money: Money }) => (
  <span>
    <data className={styles['amount']} value={`${money.amount} ${money.currency}`}>
      {moneyInWords(money)}
    </data>{' '}
    <span className={styles['nature']}>{natureName(money.nature)}</span>
  </span>
)
