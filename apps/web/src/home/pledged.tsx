import { ledger } from '../ledger/ledger.ts'
import { ActorList } from '../listing/actor-list.tsx'
import { inOrderOfNature } from '../listing/in-order-of-nature.ts'
import { moneyInWords } from '../values/money-in-words.ts'
import { RecordLink } from '../values/record-link.tsx'
import { natureName, words } from '../words.ts'
import styles from './pledged.module.css'

/** What was pledged: one figure for each giver, receiver, nature and currency, with the commitments in it. */
export async function Pledged() {
  const { rows, withoutAmount } = await ledger.totals({ by: ['giver', 'receiver'] })
  return (
    <ul className={styles['figures']}>
      {inOrderOfNature(rows).map(
        ({ giver = [], receiver = [], amount, currency, nature, bound, commitments }) => (
          <li key={commitments.join()}>
            <p className={styles['figure']}>{moneyInWords({ amount, currency, bound })}</p>
            <p className={styles['nature']}>{natureName(nature)}</p>
            <p className={styles['who']}>
              <ActorList ids={giver} /> {words.home.towards} <ActorList ids={receiver} />
            </p>
            {commitments.map((id) => (
              <p key={id} className={styles['commitment']}>
                <RecordLink id={id} />
              </p>
            ))}
          </li>
        ),
      )}
      {withoutAmount.length > 0 && (
        <li>
          <p className={styles['figure']}>{withoutAmount.length}</p>
          <p className={styles['nature']}>{words.home.withoutFigure(withoutAmount.length)}</p>
          <p className={styles['who']}>
            <a href="/ledger#without">{words.home.whichOnes}</a>
          </p>
        </li>
      )}
    </ul>
  )
}
