import { address } from '../../http/links.ts'
import { operation } from '../../http/operation.ts'
import { totalsContract } from './contract.ts'

/** Answers with sums of commitments. */
export const totalsOperation = operation(
  totalsContract,
  async ({ query: { as_of, as_in, ...asked } }, context) => {
    const totals = await context.ledger.totals({ ...asked, asOf: as_of })
    const narrowing = context.query.filter(([name]) => name !== 'by')
    return {
      body: {
        ...totals,
        links: {
          self: address(context.path, context.query),
          commitments: address('/v1/commitments', narrowing),
        },
      },
    }
  },
)
