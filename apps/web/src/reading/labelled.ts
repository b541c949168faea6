import { type Account, isAccounts } from '@entente/domain'

/** A claim that the record itself names, such as a figure or a date: a label of ours beside one field. */
export interface Labelled {
  readonly of: string
  readonly name: string
  readonly accounts: readonly Account[]
}

/** A value as a claim that the record itself names; `undefined` where it is none. */
export function asLabelled(value: unknown): Labelled | undefined {
  if (typeof value !== 'object' || value === null || !('of' in value) || typeof value.of !== 'string')
    return undefined
  const [field, ...more] = Object.entries(value).filter(([key]) => key !== 'of')
  if (!field || more.length > 0 || !isAccounts(field[1])) return undefined
  return { of: value.of, name: field[0], accounts: field[1] }
}
