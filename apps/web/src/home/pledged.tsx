import { statusOf } from '@entente/domain/ledger'
import { BriefEvidence } from '../evidence/brief-evidence.tsx'
import { addressOf, fieldAnchor } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import { ledger } from '../ledger/ledger.ts'
import { ActorList } from '../listing/actor-list.tsx'
import { inOrderOfNature } from '../listing/in-order-of-nature.ts'
import { moneyInWords } from '../values/money-in-words.ts'
import { RecordLink } from '../values/record-link.tsx'
import { Standing } from '../values/standing.tsx'
import { natureName, words } from '../words.ts'
import styles from './pledged.module.css'

/** What was pledged: a figure for each giver, receiver, nature and currency, with its commitments and who says so. */
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
              <Commitment key={id} id={id} />
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

/** A commitment behind a figure: where it stands, and on whose word its amount rests. */
async function Commitment({ id }: { id: string }) {
  const record = await findRecord(id)
  const [amount] = (await ledger.accounts(id, { field: '/amount' })) ?? []
  const status = statusOf(record)
  return (
    <div className={styles['commitment']}>
      <p>
        <RecordLink id={id} /> {status !== undefined && <Standing state={status} />}
      </p>
      {amount && (
        <p>
          <BriefEvidence
            evidence={amount.accounts[0]?.evidence ?? []}
            field={`${addressOf(record.kind, record.id)}#${fieldAnchor('/amount')}`}
          />
        </p>
      )}
      {amount && amount.accounts.length > 1 && (
        <p>
          <a href={`${addressOf(record.kind, record.id)}#${fieldAnchor('/amount')}`}>
            {words.evidence.accounts(amount.accounts.length)}
          </a>
        </p>
      )}
    </div>
  )
}
