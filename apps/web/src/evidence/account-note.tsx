import { isUnknown } from '@entente/domain'
import type { NumberedAccount } from '../reading/parts-of.ts'
import { words } from '../words.ts'
import { EvidenceWords } from './evidence-words.tsx'
import { Note } from './note.tsx'
import { SourcesLine } from './sources-line.tsx'

/** The note of an account: what it rests on, the words in which the source has it, and who else says it. */
export const AccountNote = ({
  claim: { number, account, corroboration, onWordOf },
}: {
  claim: NumberedAccount
}) => (
  <Note number={number}>
    {account.evidence.map((evidence) => (
      <p key={JSON.stringify(evidence)}>
        <EvidenceWords evidence={evidence} isUnstated={isUnknown(account.value)} />
      </p>
    ))}
    {account.asWritten !== undefined && (
      <p>
        {words.evidence.asWritten} “{account.asWritten}”
      </p>
    )}
    <SourcesLine corroboration={corroboration} onWordOf={onWordOf} />
  </Note>
)
