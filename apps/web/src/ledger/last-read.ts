import { type EntenteRecord, parsePassageReference } from '@entente/domain'
import { findRecord } from './find-record.ts'
import { ledger } from './ledger.ts'

/**
 * The day (`YYYY-MM-DD`) on which the last of the documents that a record rests on was read: since then the record can
 * say what it says. Absent where no document tells when its copy was read.
 */
export async function lastRead(record: EntenteRecord): Promise<string | undefined> {
  const days = await Promise.all((await documentsOf(record)).map(dayOf))
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
}

async function documentsOf(record: EntenteRecord): Promise<readonly string[]> {
  if (record.kind === 'document') return [record.id]
  const claims = (await ledger.accounts(record.id)) ?? []
  const evidence = claims.flatMap(({ accounts }) => accounts.flatMap((account) => account.evidence))
  const cited = evidence.flatMap((one) => ('passages' in one && one.passages) || [])
  return [...new Set(cited.flatMap((reference) => parsePassageReference(reference)?.document ?? []))]
}

async function dayOf(id: string): Promise<string | undefined> {
  const document = await findRecord(id)
  return document.kind === 'document' ? document.read : undefined
}
