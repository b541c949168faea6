import type { NumberedAccount } from '../reading/parts-of.ts'
import { AccountNote } from './account-note.tsx'

/** The notes of several accounts, each once. */
export const AccountNotes = ({ claims }: { claims: readonly NumberedAccount[] }) =>
  claims
    .filter(({ number }, index) => claims.findIndex((claim) => claim.number === number) === index)
    .map((claim) => <AccountNote key={claim.number} claim={claim} />)
