import type { Evidence } from '@entente/domain'
import type { Source } from '@entente/domain/ledger'
import { findRecord } from '../ledger/find-record.ts'
import { words } from '../words.ts'

/** Who says an account, in one line of words: its basis, whose words they are, and the independent sources. */
export async function SaidBy({
  evidence: [first],
  sources,
}: {
  evidence: readonly Evidence[]
  sources: readonly Source[]
}) {
  if (!first) return null
  const { bases, saidBy } = words.evidence
  const speaker = first.basis === 'attributed' ? ` ${saidBy} ${(await findRecord(first.speaker)).label}` : ''
  const names = await Promise.all(sources.map(async ({ id }) => (await findRecord(id)).label))
  return `${bases[first.basis].word}${speaker}${names.length === 0 ? '' : `: ${names.join(', ')}`}`
}
