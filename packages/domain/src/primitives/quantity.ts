import * as z from 'zod'
import { Decimal } from './money.ts'
import { Label } from './text.ts'

/** A counted or measured quantity that is not money: a decimal number and what it counts. */
export const Quantity = z
  .strictObject({
    number: Decimal,
    unit: Label.meta({ description: 'What is counted or measured: kilometres, years, people' }),
    bound: z.enum(['exact', 'about', 'at-least', 'up-to']).optional(),
  })
  .meta({ id: 'Quantity', description: 'A number and its unit' })

/** A counted or measured quantity; see {@link Quantity}. */
export type Quantity = z.output<typeof Quantity>
