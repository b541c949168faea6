import { type Evidence, isUnknown } from '@entente/domain'
import type { NumberedAccount } from '../reading/parts-of.ts'
import { words } from '../words.ts'
import styles from './account-note.module.css'
import { EvidenceWords } from './evidence-words.tsx'
import { Note } from './note.tsx'
import { SourcesLine } from './sources-line.tsx'

/** How many pieces of evidence are told at once; more of them unfold on demand, and on paper. */
const shown = 3

/** The note of an account: who else says it, what it rests on, and the words in which the source has it. */
export const AccountNote = ({
  claim: { number, account, corroboration, onWordOf },
}: {
  claim: NumberedAccount
}) => {
  const isUnstated = isUnknown(account.value)
  const more = account.evidence.slice(shown)
  return (
    <Note number={number}>
      <SourcesLine corroboration={corroboration} onWordOf={onWordOf} />
      <Pieces evidence={account.evidence.slice(0, shown)} isUnstated={isUnstated} />
      {account.asWritten !== undefined && (
        <p className={styles['written']}>
          {words.evidence.asWritten} “{account.asWritten}”
        </p>
      )}
      {more.length > 0 && (
        <details>
          <summary>{words.evidence.more(more.length)}</summary>
          <Pieces evidence={more} isUnstated={isUnstated} />
        </details>
      )}
    </Note>
  )
}

const Pieces = ({ evidence, isUnstated }: { evidence: readonly Evidence[]; isUnstated: boolean }) =>
  evidence.map((one) => (
    <p key={JSON.stringify(one)}>
      <EvidenceWords evidence={one} isUnstated={isUnstated} />
    </p>
  ))
