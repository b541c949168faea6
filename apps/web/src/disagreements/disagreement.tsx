import type { Disagreement as Told } from '@entente/domain/ledger'
import { AccountNotes } from '../evidence/account-notes.tsx'
import { AccountValues } from '../evidence/account-values.tsx'
import { Row } from '../frame/rows.tsx'
import { addressOf, fieldAnchor } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import type { NumberedAccount, Part } from '../reading/parts-of.ts'
import { readRecord } from '../reading/read-record.ts'
import { fieldName, words } from '../words.ts'
import { numberedFrom } from './numbered-from.ts'

/** One field whose accounts differ: the record and the field, all accounts side by side, and the note of each. */
export async function Disagreement({ told, first }: { told: Told; first: number }) {
  const { parts } = await readRecord(await findRecord(told.id))
  const accounts = numberedFrom(accountsAt(parts, told.field) ?? [], first)
  const name = told.field.split('/').findLast((step) => /^[a-z]/i.test(step)) ?? ''
  return (
    <Row
      label={
        <>
          <a href={`${addressOf(told.kind, told.id)}#${fieldAnchor(told.field)}`}>{told.label}</a>
          <br />
          {nameAt(parts, told.field) ?? fieldName(name)}
          <br />
          {words.evidence.sources(told.sources.length)}
        </>
      }
      notes={<AccountNotes claims={accounts} />}
    >
      <AccountValues accounts={accounts} field={name} />
    </Row>
  )
}

/** The accounts of a field among the parts of a record, wherever it stands. */
function accountsAt(parts: readonly Part[], pointer: string): readonly NumberedAccount[] | undefined {
  for (const part of parts) {
    if (part.part === 'field' && part.pointer === pointer) return part.accounts
    if (part.part === 'history')
      for (const { state, date = [] } of part.steps)
        for (const accounts of [state, date]) if (accounts[0]?.pointer === pointer) return accounts
    const inside = part.part === 'group' ? accountsAt(part.parts, pointer) : undefined
    if (inside) return inside
  }
  return undefined
}

/** The name that the record itself gives to a field, where it does. */
const nameAt = (parts: readonly Part[], pointer: string): string | undefined =>
  parts.flatMap((part) => (part.part === 'field' && part.pointer === pointer ? (part.name ?? []) : []))[0]
