import { CurrencyCode, Decimal, type EdtfDate, Nature } from '@entente/domain'
import { type Filters, type TotalGroup, totalGroups } from '@entente/domain/ledger'
import * as z from 'zod'
import { totalsCsv } from '../../forms/csv/view-csv.ts'
import { Link } from '../../http/links.ts'
import type { Contract } from '../../http/operation.ts'
import { someOf, time } from '../../http/parameter-schemas.ts'
import { filtersFor } from '../records/filters.ts'
import { factsOf } from '../records/schema-facts.ts'

const TotalsRow = z
  .strictObject({
    giver: z
      .array(z.string())
      .optional()
      .meta({ description: 'Ids of all givers together; where grouped by giver' }),
    receiver: z
      .array(z.string())
      .optional()
      .meta({ description: 'Ids of all receivers; where grouped by receiver' }),
    status: z.string().optional().meta({ description: 'Where they stand now; where grouped by status' }),
    currency: CurrencyCode,
    nature: Nature,
    amount: Decimal.meta({ description: 'The sum' }),
    bound: z
      .enum(['exact', 'about', 'at-least', 'up-to'])
      .meta({ description: 'exact where all amounts are; else the bound that all of them allow, or about' }),
    commitments: z.array(z.string()).min(1).meta({ description: 'Ids of the commitments in the sum' }),
  })
  .meta({ id: 'TotalsRow', description: 'One sum' })

const Totals = z
  .strictObject({
    rows: z.array(TotalsRow),
    withoutAmount: z
      .array(z.strictObject({ id: z.string(), amount: z.enum(['undisclosed', 'unstated', 'none']) }))
      .meta({ description: 'Commitments that no sum holds, and why they have no amount' }),
    links: z.strictObject({ self: Link, commitments: Link }),
  })
  .meta({
    id: 'Totals',
    description: 'Amounts of commitments; currencies and natures are never added together',
  })

/** The query of the totals. */
export interface TotalsQuery extends Filters {
  readonly by?: readonly TotalGroup[] | undefined
  readonly as_of?: EdtfDate | undefined
  readonly as_in?: string | undefined
}

const query = z.strictObject({
  by: someOf(totalGroups, 'What to group by, beside currency and nature'),
  ...filtersFor(factsOf('commitment')),
  ...time,
})

/** The contract of the totals. */
export const totalsContract: Contract<object, TotalsQuery, z.output<typeof Totals>> = {
  operationId: 'getTotals',
  method: 'get',
  path: '/v1/totals',
  tag: 'Views',
  summary: 'Add up the amounts of commitments',
  description:
    'Amounts in different currencies or of different natures are never added. Filters are those of commitments.',
  parameters: { query: query as z.ZodObject as z.ZodObject & z.ZodType<TotalsQuery> },
  answers: { description: 'The sums', mediaTypes: ['application/json'], forms: [totalsCsv], schema: Totals },
}
