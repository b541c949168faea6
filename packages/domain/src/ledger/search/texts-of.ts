import { isAccounts } from '../../evidence/account.ts'
import type { EntenteRecord } from '../../records/record.ts'
import type { SearchField } from '../ledger.ts'

/** The texts of a record that are searched, by field. */
export function textsOf(record: EntenteRecord): Readonly<Record<SearchField, string>> {
  const names = 'name' in record ? [record.name, record.otherNames ?? []] : []
  const fragments = record.kind === 'statement' ? (record.fragments ?? []).map(({ text }) => text) : []
  const glosses = record.kind === 'document' ? record.passages.map(({ gloss }) => gloss) : []
  return {
    label: record.label,
    names: valuesIn(names).join(' '),
    summary: [record.summary ?? '', record.kind === 'dispute' ? record.question : ''].join(' '),
    claims: valuesIn(record).join(' '),
    fragments: fragments.join(' '),
    glosses: glosses.join(' '),
  }
}

/** Every text that is a value of an account, or stands in one. */
function valuesIn(value: unknown): string[] {
  if (isAccounts(value)) return value.flatMap((account) => textsIn(account.value))
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(valuesIn)
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
