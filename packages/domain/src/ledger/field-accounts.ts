import type { Accounts } from '../evidence/account.ts'
import type { EntenteRecord } from '../records/record.ts'
import type { FieldAccounts } from './ledger.ts'
import type { Corroborator } from './sources/corroboration.ts'
import { interestedWord } from './sources/interest.ts'

/** A field of a record as the ledger tells of it: its accounts, what stands behind each, and whose word alone it is. */
export function fieldAccountsOf(
  record: EntenteRecord,
  { field, accounts }: { readonly field: string; readonly accounts: Accounts },
  corroborator: Corroborator,
): FieldAccounts {
  const onWordOf = interestedWord(record, accounts, corroborator)
  return {
    field,
    accounts,
    corroboration: accounts.map((account) => corroborator.of(account)),
    ...(onWordOf === undefined ? {} : { onWordOf }),
  }
}
