import { recordAddress } from '../../http/links.ts'
import { operation } from '../../http/operation.ts'
import { answerPage } from '../../http/page.ts'
import { citeField } from '../evidence/cite.ts'
import { Lookup } from '../evidence/lookup.ts'
import { disagreementsContract } from './contract.ts'

/** Answers with the fields whose accounts differ. */
export const disagreementsOperation = operation(
  disagreementsContract,
  async ({ query: { as_of, ...asked } }, context) => {
    const known = new Lookup(context.ledger, as_of)
    const page = context.ledger.disagreements({ ...asked, asOf: as_of })
    return {
      body: await answerPage(page, context, async ({ id, kind, label, pairs, sources, ...field }) => ({
        kind,
        id,
        label,
        ...(await citeField(field, known)),
        pairs: [...pairs],
        sources: await known.sources(sources),
        links: {
          record: recordAddress(kind, id, as_of),
          evidence: recordAddress(kind, id, as_of, '/evidence'),
        },
      })),
    }
  },
)
