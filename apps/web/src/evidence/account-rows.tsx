import type { ReactNode } from 'react'
import { Row, type RowProps } from '../frame/rows.tsx'
import type { NumberedAccount } from '../reading/parts-of.ts'
import { AccountEntry } from './account-entry.tsx'
import { AccountNote } from './account-note.tsx'

/**
 * The accounts of one field, each in a row of its own beside its note; the field's name stands at the first.
 * `skip` leaves out as many at the beginning, which are shown elsewhere.
 */
export const AccountRows = ({
  label,
  accounts,
  field,
  id,
  inside = false,
  sameLabel = false,
  skip = 0,
}: RowProps & {
  readonly label: ReactNode
  readonly accounts: readonly NumberedAccount[]
  readonly field: string
  readonly skip?: number
}) =>
  accounts.slice(skip).map((claim, index) => (
    <Row
      key={claim.account.id}
      label={label}
      inside={inside || index > 0}
      sameLabel={sameLabel || index > 0}
      notes={<AccountNote claim={claim} />}
      {...(index === 0 && id !== undefined ? { id } : {})}
    >
      <AccountEntry claim={claim} among={accounts} field={field} />
    </Row>
  ))
