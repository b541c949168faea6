import type { RecordOf } from '@entente/domain'
import { shapeOf } from '../reading/shape-of.ts'
import { Value } from '../values/value.tsx'
import { fieldName, words } from '../words.ts'
import styles from './commitment-amount.module.css'

/** The amount of a commitment with its nature, and its quantity; or the words that none is told. */
export function CommitmentAmount({
  commitment: { amount, quantity },
}: {
  commitment: RecordOf<'commitment'>
}) {
  const told = [
    { field: 'amount', account: amount?.[0] },
    { field: 'quantity', account: quantity?.[0] },
  ].filter(({ account }) => account !== undefined)
  if (told.length === 0) return <span className={styles['aside']}>{words.ledger.none}</span>
  return told.map(({ field, account }) => (
    <div key={field}>
      {field !== 'amount' && <span className={styles['aside']}>{fieldName(field)}: </span>}
      <Value shown={shapeOf(account?.value, '', () => false)} />
    </div>
  ))
}
