import { CurrencyCode, Nature } from '@entente/domain'
import { totalGroups } from '@entente/domain/ledger'
import * as z from 'zod'
import { id, time } from '../../http/parameter-schemas.ts'
import { citeField } from '../../resources/evidence/cite.ts'
import { Lookup } from '../../resources/evidence/lookup.ts'
import { answered } from '../answer.ts'
import { citation } from '../citation.ts'
import { ledgerAt } from '../ledger-at.ts'
import { lookedIn } from '../source.ts'
import { tool } from '../tool.ts'

/** What was promised in all, and who says so. */
export const totalsTool = tool({
  name: 'totals',
  title: 'Totals of commitments',
  description:
    'Adds up the amounts of commitments by currency and nature, which are never mixed, and by giver, receiver or status where asked. Each sum has its commitments with the evidence of their amounts; commitments without a known amount are listed beside.',
  input: z.strictObject({
    giver: id.optional(),
    receiver: id.optional(),
    currency: CurrencyCode.optional().meta({ description: 'ISO 4217' }),
    nature: z.enum(Nature.options).optional(),
    by: z.array(z.enum(totalGroups)).optional(),
    ...time,
  }),
  run: async ({ giver, receiver, currency, nature, by, ...at }, source) => {
    const ledger = await ledgerAt(source, at)
    const looked = await lookedIn(ledger, at)
    const { rows, withoutAmount } = await ledger.totals({
      giver,
      receiver,
      currency,
      nature,
      by,
      asOf: at.as_of,
    })
    const known = new Lookup(ledger, at)
    const amountOf = async (commitment: string) => {
      const [told] = (await ledger.accounts(commitment, { asOf: at.as_of, field: '/amount' })) ?? []
      const { label } = await known.named(commitment)
      return {
        id: commitment,
        label,
        ...(told ? { evidence: await citation(await citeField(told, known), known, source.origin) } : {}),
      }
    }
    const sums = await Promise.all(
      rows.map(async ({ commitments, ...sum }) => ({
        ...sum,
        commitments: await Promise.all(commitments.map(amountOf)),
      })),
    )
    const none = await Promise.all(
      withoutAmount.map(async ({ id: its, amount }) => ({ ...(await amountOf(its)), amount })),
    )
    const any = sums.length + none.length > 0
    return answered(
      any ? 'found' : 'not-found',
      any
        ? `${sums.length} sums; ${none.length} commitments have no known amount. Sums of different currencies or natures must not be added.`
        : 'No commitment among those held fits.',
      looked,
      `${source.origin}/v1/totals`,
      { sums, withoutAmount: none },
    )
  },
})
