import { type Accounts, leadValue } from '../../evidence/account.ts'

/** Every known value of a field, by whatever account. */
export function knownValues<T>(field: Accounts<T> | undefined): T[] {
  return (field ?? []).flatMap((account) => {
    const value = leadValue([account])
    return value === undefined ? [] : [value]
  })
}
