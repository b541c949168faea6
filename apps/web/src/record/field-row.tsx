import { AccountRows } from '../evidence/account-rows.tsx'
import { fieldAnchor } from '../ledger/address.ts'
import type { FieldPart } from '../reading/parts-of.ts'
import { fieldName } from '../words.ts'

/** A claim-bearing field, account by account, each beside its note. */
export const FieldRow = ({
  field: { pointer, key, name, repeats, accounts },
  inside,
}: {
  field: FieldPart
  inside: boolean
}) => (
  <AccountRows
    label={name ?? fieldName(key)}
    id={fieldAnchor(pointer)}
    inside={inside || repeats}
    sameLabel={repeats}
    accounts={accounts}
    field={key}
  />
)
