import type { NumberedAccount } from '../reading/parts-of.ts'
import { words } from '../words.ts'
import { EvidenceWords } from './evidence-words.tsx'
import { Note } from './note.tsx'

/** The note of an account: what it rests on, and the words in which the source has it. */
export const AccountNote = ({ claim: { number, account } }: { claim: NumberedAccount }) => (
  <Note number={number}>
    {account.evidence.map((evidence) => (
      <p key={JSON.stringify(evidence)}>
        <EvidenceWords evidence={evidence} />
      </p>
    ))}
    {account.asWritten !== undefined && (
      <p>
        {words.evidence.asWritten} “{account.asWritten}”
      </p>
    )}
  </Note>
)
