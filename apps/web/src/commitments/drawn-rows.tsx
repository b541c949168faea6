import type { EntenteRecord } from '@entente/domain'
import { actorsIn, statusOf } from '@entente/domain/ledger'
import { EvidenceWords } from '../evidence/evidence-words.tsx'
import { addressOf } from '../ledger/address.ts'
import { ActorList } from '../listing/actor-list.tsx'
import { Standing } from '../values/standing.tsx'
import { words } from '../words.ts'
import { CommitmentAmount } from './commitment-amount.tsx'
import styles from './drawn-rows.module.css'
import { leadEvidence } from './ledger-row.ts'
import type { DrawnRow } from './ledger-view.tsx'

/** The cells of every commitment as the server draws them: who to whom, for how much, where it stands, how we know. */
export const drawnRows = (records: readonly EntenteRecord[]): Readonly<Record<string, DrawnRow>> =>
  Object.fromEntries(
    records
      .filter((record) => record.kind === 'commitment')
      .map((commitment) => {
        const giver = actorsIn(commitment, ['giver'])
        const receiver = actorsIn(commitment, ['receiver'])
        const status = statusOf(commitment)
        const evidence = leadEvidence(commitment)
        return [
          commitment.id,
          {
            label: (
              <a className={styles['label']} href={addressOf(commitment.kind, commitment.id)}>
                {commitment.label}
              </a>
            ),
            givers: <ActorList ids={giver} />,
            receivers: isMutual(giver, receiver) ? words.ledger.mutual : <ActorList ids={receiver} />,
            amount: <CommitmentAmount commitment={commitment} />,
            status: status === undefined ? '' : <Standing state={status} />,
            evidence: evidence && (
              <div className={styles['evidence']}>
                <EvidenceWords evidence={evidence} brief />
              </div>
            ),
          },
        ]
      }),
  )

/** Whether each side undertakes it towards the other. */
const isMutual = (giver: readonly string[], receiver: readonly string[]): boolean =>
  giver.length > 1 && giver.length === receiver.length && giver.every((id) => receiver.includes(id))
