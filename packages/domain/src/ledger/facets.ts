import { type Accounts, isAccounts, leadValue } from '../evidence/account.ts'
import type { EdtfDate } from '../primitives/edtf-date.ts'
import type { Money } from '../primitives/money.ts'
import type { EntenteRecord } from '../records/record.ts'

/** The field that holds the date of a record of whichever kind, in the order in which they are looked for. */
const dateFields = ['date', 'published', 'period'] as const

/** The date-bearing field of a record, with its name; `undefined` for kinds that have none. */
export function dateFieldOf(
  record: EntenteRecord,
): { name: string; accounts: Accounts<EdtfDate> } | undefined {
  const fields = record as unknown as Record<string, unknown>
  for (const name of dateFields) {
    const accounts = fields[name]
    if (isAccounts(accounts)) return { name, accounts: accounts as Accounts<EdtfDate> }
  }
  return undefined
}

/** The first known date of a record: its lead's, or where that is not known, the next account's that is. */
export function dateOf(record: EntenteRecord): EdtfDate | undefined {
  const accounts = dateFieldOf(record)?.accounts ?? []
  return accounts.map((account) => leadValue([account])).find((date) => date !== undefined)
}

/** Where a record stands now: the lead state of the last entry of its history. */
export function statusOf(record: EntenteRecord): string | undefined {
  return 'status' in record ? leadValue<string>(record.status.at(-1)?.state) : undefined
}

/** What a record is, as it is sorted: its type, instrument or form. */
export function typeOf(record: EntenteRecord): string | undefined {
  if ('type' in record) return record.type
  if (record.kind === 'agreement') return leadValue(record.instrument)
  return record.kind === 'statement' ? record.form : undefined
}

/** The amount of a commitment, or the total of an agreement. */
export function amountOf(record: EntenteRecord): Money | undefined {
  if (record.kind === 'commitment') return leadValue<Money>(record.amount)
  return record.kind === 'agreement' ? leadValue<Money>(record.total) : undefined
}

/** The actors that have one of the roles in a record, by the lead accounts, in the order given. */
export function actorsIn(record: EntenteRecord, roles: readonly string[]): readonly string[] {
  const participants = ('participants' in record && record.participants) || []
  return participants
    .filter(({ role }) => roles.includes(leadValue<string>(role) ?? ''))
    .map(({ actor }) => actor as string)
}
