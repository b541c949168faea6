import type { EntenteRecord } from '@entente/domain'
import type { Disagreement as Told } from '@entente/domain/ledger'
import { AccountRows } from '../evidence/account-rows.tsx'
import { addressOf, fieldAnchor } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import { ledger } from '../ledger/ledger.ts'
import { numberedFrom } from '../reading/parts-of.ts'
import { referencesOf } from '../reading/references-of.ts'
import { lastName, pointerName, words } from '../words.ts'

/** One field whose accounts differ: the record and the field, every account beside its note. */
export async function Disagreement({ told, first }: { told: Told; first: number }) {
  const [record, claims, around] = await Promise.all([
    findRecord(told.id),
    ledger.accounts(told.id, { field: told.field }),
    ledger.neighbours({ around: told.id }),
  ])
  const references = referencesOf(told.id, around)
  const accounts = numberedFrom(claims?.[0] ?? told, first, (pointer) => references.has(pointer))
  return (
    <AccountRows
      label={
        <>
          <a href={`${addressOf(told.kind, told.id)}#${fieldAnchor(told.field)}`}>{told.label}</a>
          <br />
          {labelIn(record, told.field) ?? pointerName(told.field)}
          <br />
          {words.evidence.sources(told.sources.length)}
        </>
      }
      accounts={accounts}
      field={lastName(told.field)}
    />
  )
}

/** The name that the record itself gives to a field, as to a figure, where it does. */
function labelIn(record: EntenteRecord, pointer: string): string | undefined {
  const [list = '', position = ''] = pointer.split('/').slice(1)
  const items = (record as unknown as Readonly<Record<string, unknown>>)[list]
  const item: unknown = Array.isArray(items) ? items[Number(position)] : undefined
  return typeof item === 'object' && item !== null && 'of' in item ? String(item.of) : undefined
}
