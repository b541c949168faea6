import { leadValue, type RecordOf } from '@entente/domain'
import { actorsIn, statusOf } from '@entente/domain/ledger'
import { EvidenceWords } from '../evidence/evidence-words.tsx'
import { Table } from '../frame/table.tsx'
import { addressOf } from '../ledger/address.ts'
import { ActorList } from '../listing/actor-list.tsx'
import { Standing } from '../values/standing.tsx'
import { words } from '../words.ts'
import { CommitmentAmount } from './commitment-amount.tsx'
import styles from './commitment-table.module.css'

/** Every commitment: who undertakes it towards whom, for how much, where it stands and how we know. */
export const CommitmentTable = ({ commitments }: { commitments: readonly RecordOf[] }) => (
  <Table
    caption={words.ledger.commitments}
    columns={[
      { name: words.ledger.commitment },
      { name: words.ledger.giver },
      { name: words.ledger.receiver },
      { name: words.ledger.amount },
      { name: words.ledger.status },
      { name: words.ledger.evidence },
    ]}
    rows={commitments
      .filter((record) => record.kind === 'commitment')
      .map((commitment) => {
        const giver = actorsIn(commitment, ['giver'])
        const receiver = actorsIn(commitment, ['receiver'])
        const status = statusOf(commitment)
        const known = leadValue(commitment.amount) === undefined ? commitment.action : commitment.amount
        const [evidence] = known?.[0]?.evidence ?? []
        return {
          key: commitment.id,
          cells: [
            <a key="label" className={styles['label']} href={addressOf(commitment.kind, commitment.id)}>
              {commitment.label}
            </a>,
            <ActorList key="giver" ids={giver} />,
            isMutual(giver, receiver) ? words.ledger.mutual : <ActorList key="receiver" ids={receiver} />,
            <CommitmentAmount key="amount" commitment={commitment} />,
            status === undefined ? '' : <Standing key="status" state={status} />,
            evidence && (
              <div key="evidence" className={styles['evidence']}>
                <EvidenceWords evidence={evidence} />
              </div>
            ),
          ],
        }
      })}
  />
)

/** Whether each side undertakes it towards the other. */
const isMutual = (giver: readonly string[], receiver: readonly string[]): boolean =>
  giver.length > 1 && giver.length === receiver.length && giver.every((id) => receiver.includes(id))
