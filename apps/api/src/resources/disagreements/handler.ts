import type { PageQuery } from '@entente/domain/ledger'
import { recordAddress } from '../../http/links.ts'
import { operation } from '../../http/operation.ts'
import { answerPage } from '../../http/page.ts'
import { citeField } from '../evidence/cite.ts'
import { Lookup } from '../evidence/lookup.ts'
import { disagreementsContract } from './contract.ts'

/** Answers with the fields whose accounts differ. */
export const disagreementsOperation = operation(
  disagreementsContract,
  async ({ query: { as_of, as_in, ...asked } }, context) => {
    const time = { as_of, as_in }
    const known = new Lookup(context.ledger, time)
    const page = (at?: PageQuery) => context.ledger.disagreements({ ...asked, asOf: as_of, ...at })
    return {
      body: await answerPage(page, context, async ({ id, kind, label, pairs, sources, ...field }) => ({
        kind,
        id,
        label,
        ...(await citeField(field, known)),
        pairs: [...pairs],
        sources: await known.sources(sources),
        links: {
          record: recordAddress(kind, id, time),
          evidence: recordAddress(kind, id, time, '/evidence'),
        },
      })),
    }
  },
)
