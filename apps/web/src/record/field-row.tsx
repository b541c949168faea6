import { AccountNotes } from '../evidence/account-notes.tsx'
import { AccountValues } from '../evidence/account-values.tsx'
import { Row } from '../frame/rows.tsx'
import { fieldAnchor } from '../ledger/address.ts'
import type { FieldPart } from '../reading/parts-of.ts'
import { fieldName } from '../words.ts'

/** A claim-bearing field with the notes of its accounts. */
export const FieldRow = ({
  field: { pointer, key, name, repeats, accounts },
  inside,
}: {
  field: FieldPart
  inside: boolean
}) => (
  <Row
    label={name ?? fieldName(key)}
    id={fieldAnchor(pointer)}
    inside={inside || repeats}
    sameLabel={repeats}
    notes={<AccountNotes claims={accounts} />}
  >
    <AccountValues accounts={accounts} field={key} />
  </Row>
)
