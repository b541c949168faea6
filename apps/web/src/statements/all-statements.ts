import type { RecordOf } from '@entente/domain'
import { every } from '@entente/domain/ledger'
import { ledger } from '../ledger/ledger.ts'

/** A statement's record. */
export type StatementRecord = RecordOf<'statement'>

/** Every statement, the earliest first, the undated last. */
export async function allStatements(): Promise<readonly StatementRecord[]> {
  const records = await every((page) => ledger.list({ ...page, kind: 'statement', sort: 'date' }))
  return records.filter((record): record is StatementRecord => record.kind === 'statement')
}
