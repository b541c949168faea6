import { type Evidence, passagesOf } from '@entente/domain'
import type { TimelineEntry } from '@entente/domain/ledger'
import { EvidenceWords } from '../evidence/evidence-words.tsx'
import { ledger } from '../ledger/ledger.ts'
import { words } from '../words.ts'
import styles from './date-note.module.css'

/** How the date of an entry is known, by its first passage, and how many more there are; its record has them all. */
export async function DateNote({ entry: { id, field } }: { entry: TimelineEntry }) {
  const [found] = (await ledger.accounts(id, { field })) ?? []
  const [account] = found?.accounts ?? []
  const [evidence] = account?.evidence ?? []
  if (!account || !evidence) return null
  const more = account.evidence.reduce((sum, one) => sum + passagesOf(one).length, 0) - 1
  return (
    <p className={styles['note']}>
      <EvidenceWords evidence={withFirst(evidence)} brief />
      {account.asWritten !== undefined && `; ${words.timeline.asWritten} “${account.asWritten}”`}
      {more > 0 && `; ${words.timeline.morePassages(more)}`}
    </p>
  )
}

/** The evidence with the first of its passages alone. */
const withFirst = (evidence: Evidence): Evidence =>
  'passages' in evidence && evidence.passages
    ? { ...evidence, passages: evidence.passages.slice(0, 1) }
    : evidence
