import { leadValue, type RecordOf } from '@entente/domain'
import { addressOf, fieldAnchor } from '../ledger/address.ts'
import { groupBy } from '../listing/group-by.ts'
import { RecordLink } from '../values/record-link.tsx'
import { Stance } from '../values/stance.tsx'
import { words } from '../words.ts'
import styles from './stances.module.css'

/** Who stands where on a question in dispute: the actors of each stance, and a way to their words. */
export function Stances({ dispute }: { dispute: RecordOf<'dispute'> }) {
  const placed = dispute.positions.map(({ actor, stance }, index) => ({ actor, stance, index }))
  return (
    <div className={styles['stances']}>
      {[...groupBy(placed, ({ stance }) => leadValue<string>(stance) ?? '')].map(([stance, these]) => (
        <p key={stance}>
          <Stance stance={stance} />{' '}
          {these.map(({ actor, index }, place) => (
            <span key={`${actor}-${index}`}>
              {place > 0 && ', '}
              <RecordLink id={actor} />
            </span>
          ))}
        </p>
      ))}
      <p>
        <a href={`${addressOf(dispute.kind, dispute.id)}#${fieldAnchor('/positions/0/stance')}`}>
          {words.home.whoSaidWhat}
        </a>
      </p>
    </div>
  )
}
