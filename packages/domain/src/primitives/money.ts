import * as z from 'zod'

/**
 * A decimal number as text, so that no binary rounding touches it: digits, at most one point, no sign, no exponent,
 * no leading zeros, no separators. Examples: `5000000000`, `1.19`.
 */
export const Decimal = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,20})(?:\.\d{1,10})?$/, 'a decimal number as text, such as "5000000000" or "1.19"')
  .meta({ id: 'Decimal', description: 'Decimal number as text, no exponent, no separators' })

/** An ISO 4217 currency code: three capital letters. That the code is assigned is proven by a rule. */
export const CurrencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as USD')
  .meta({ id: 'CurrencyCode', description: 'ISO 4217 currency code' })

/**
 * What an amount is. Amounts of different natures are never added by a total.
 * IATI keeps pledge, commitment and disbursement apart in the same way.
 */
export const natures = [
  'exports-allowed',
  'contracts',
  'investment',
  'assistance',
  'grant',
  'loan',
  'mixed',
  'unspecified',
] as const

/** One of {@link natures}. */
export const Nature = z.enum(natures).meta({ id: 'Nature', description: 'What an amount of money is' })

/** One of {@link natures}. */
export type Nature = z.output<typeof Nature>

const stated = { amount: Decimal, currency: CurrencyCode }

/** An amount in another currency that the source itself gives beside the first: never converted by us. */
const AmountBeside = z.strictObject(stated).meta({ id: 'AmountBeside' })

/**
 * An amount of money as a source states it: in units of its currency (not thousands or millions),
 * what it is, whether it is exact or a bound, and the same amount in other currencies where the source gives them.
 */
export const Money = z
  .strictObject({
    ...stated,
    nature: Nature,
    bound: z
      .enum(['exact', 'about', 'at-least', 'up-to'])
      .optional()
      .meta({ description: 'Whether the figure is exact (the default), rounded, a floor or a ceiling' }),
    beside: z
      .array(AmountBeside)
      .min(1)
      .optional()
      .meta({ description: 'The same amount in other currencies, as the source gives them' }),
  })
  .meta({ id: 'Money', description: 'A stated amount: decimal text, ISO 4217 currency, nature and bound' })

/** An amount of money; see {@link Money}. */
export type Money = z.output<typeof Money>
