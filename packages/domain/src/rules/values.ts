import type * as z from 'zod'
import type { Money } from '../primitives/money.ts'
import type { Quantity } from '../primitives/quantity.ts'
import type { ImpliedRate } from '../records/commitment.ts'

// What a value is, told by its shape. That it fits its schema was proven before the rules are asked.

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key))

/** Whether the value of an account is an amount of money. */
export const isMoney = (value: unknown): value is Money => has(value, 'amount', 'currency', 'nature')

/** Whether the value of an account is a quantity. */
export const isQuantity = (value: unknown): value is Quantity => has(value, 'number', 'unit')

/** Whether the value of an account is an exchange rate. */
export const isRate = (value: unknown): value is z.output<typeof ImpliedRate> =>
  has(value, 'from', 'to', 'rate')
