import { recordAddress } from '../../http/links.ts'
import { operation } from '../../http/operation.ts'
import { answerPage } from '../../http/page.ts'
import { searchContract } from './contract.ts'

/** Answers with the records in which the words are found. */
export const searchOperation = operation(
  searchContract,
  async ({ query: { as_of, as_in, ...asked } }, context) => ({
    body: await answerPage(
      (at) => context.ledger.search({ ...asked, asOf: as_of, ...at }),
      context,
      (hit) => ({
        ...hit,
        links: { self: recordAddress(hit.kind, hit.id, { as_of, as_in }) },
      }),
    ),
  }),
)
