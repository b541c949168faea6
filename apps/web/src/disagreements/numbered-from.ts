import type { NumberedAccount } from '../reading/parts-of.ts'

/** The accounts of one field numbered anew, so that the notes of many fields can stand on one page. */
export function numberedFrom(
  accounts: readonly NumberedAccount[],
  first: number,
): readonly NumberedAccount[] {
  return accounts.map((account, index) => ({ ...account, number: first + index }))
}
