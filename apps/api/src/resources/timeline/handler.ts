import { address, recordAddress, timeQuery } from '../../http/links.ts'
import { operation } from '../../http/operation.ts'
import { answerPage } from '../../http/page.ts'
import { timelineContract } from './contract.ts'

/** Answers with dated records in their order. */
export const timelineOperation = operation(
  timelineContract,
  async ({ query: { as_of, as_in, ...asked } }, context) => ({
    body: await answerPage(
      (at) => context.ledger.timeline({ ...asked, asOf: as_of, ...at }),
      context,
      (entry) => ({
        ...entry,
        links: {
          self: recordAddress(entry.kind, entry.id, { as_of, as_in }),
          evidence: address(recordAddress(entry.kind, entry.id, undefined, '/evidence'), [
            ['field', entry.field],
            ...timeQuery({ as_of, as_in }),
          ]),
        },
      }),
    ),
  }),
)
