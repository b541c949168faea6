import type { NumberedAccount } from '../reading/parts-of.ts'
import { Value } from '../values/value.tsx'
import { ReferenceNumber } from './reference-number.tsx'

/** The value of an account with the number of its note. */
export const AccountValue = ({ claim, field }: { claim: NumberedAccount; field: string }) => (
  <span data-supported-by={claim.number} data-field={claim.pointer}>
    <Value shown={claim.shown} field={field} />
    <ReferenceNumber number={claim.number} />
  </span>
)
