import type { TimelineEntry } from '@entente/domain/ledger'
import { EvidenceWords } from '../evidence/evidence-words.tsx'
import { ledger } from '../ledger/ledger.ts'
import { words } from '../words.ts'
import styles from './date-note.module.css'

/** How the date of an entry is known, with the words in which the document has it. */
export async function DateNote({ entry: { id, field } }: { entry: TimelineEntry }) {
  const [found] = (await ledger.accounts(id, { field })) ?? []
  const [account] = found?.accounts ?? []
  if (!account) return null
  return (
    <div className={styles['note']}>
      {account.evidence.map((evidence) => (
        <p key={JSON.stringify(evidence)}>
          <EvidenceWords evidence={evidence} brief />
        </p>
      ))}
      {account.asWritten !== undefined && (
        <p>
          {words.evidence.asWritten} “{account.asWritten}”
        </p>
      )}
    </div>
  )
}
