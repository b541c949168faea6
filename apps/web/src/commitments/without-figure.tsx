import type { Totals } from '@entente/domain/ledger'
import { RecordLink } from '../values/record-link.tsx'
import { UnknownValue } from '../values/unknown-value.tsx'
import { words } from '../words.ts'
import styles from './without-figure.module.css'

/** The commitments that no sum holds, since their amount is not known. */
export const WithoutFigure = ({ totals: { withoutAmount } }: { totals: Totals }) =>
  withoutAmount.length === 0 ? null : (
    <div className={styles['without']} id="without">
      <h3>{words.ledger.withoutTitle}</h3>
      <p className={styles['note']}>{words.ledger.withoutNote}</p>
      <ul>
        {withoutAmount.map(({ id, amount }) => (
          <li key={id}>
            <RecordLink id={id} /> {amount !== 'none' && <UnknownValue unknown={amount} />}
          </li>
        ))}
      </ul>
    </div>
  )
