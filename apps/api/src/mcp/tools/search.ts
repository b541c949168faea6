import { kinds } from '@entente/domain'
import { longestQuestion } from '@entente/domain/ledger'
import * as z from 'zod'
import { recordAddress } from '../../http/links.ts'
import { time } from '../../http/parameter-schemas.ts'
import { citedFields } from '../../resources/evidence/cite.ts'
import { Lookup } from '../../resources/evidence/lookup.ts'
import { answered } from '../answer.ts'
import { citation } from '../citation.ts'
import { ledgerAt } from '../ledger-at.ts'
import { lookedIn } from '../source.ts'
import { tool } from '../tool.ts'

/** How many fields of a hit are cited: those that come first say what it is. */
const citedOfHit = 2

/** Finds records by words. */
export const searchTool = tool({
  name: 'search',
  title: 'Search the ledger',
  description:
    'Finds records by words in their names, claims, quoted fragments and glosses of passages; slips of the pen are forgiven. Each hit has its id, with which the other tools can be asked, and its first fields with their evidence.',
  input: z.strictObject({
    q: z.string().min(1).max(longestQuestion).meta({ description: 'The words' }),
    kind: z.enum(kinds).optional().meta({ description: 'Only records of this kind' }),
    limit: z.int().min(1).max(25).default(8),
    ...time,
  }),
  run: async ({ q, kind, limit, ...asked }, source) => {
    const ledger = await ledgerAt(source, asked)
    const looked = await lookedIn(ledger, asked)
    const { items, total } = await ledger.search({ q, kind, limit, asOf: asked.as_of })
    const known = new Lookup(ledger, asked)
    const hits = await Promise.all(
      items.map(async ({ id, kind: its, label, summary, matches }) => {
        const found = await ledger.get(id, { asOf: asked.as_of })
        const fields = found && 'record' in found ? await citedFields(found.record, ledger, asked) : []
        return {
          id,
          kind: its,
          label,
          ...(summary === undefined ? {} : { summary }),
          matched: matches.map(({ field, words }) => ({ field, words })),
          evidence: await Promise.all(
            fields.slice(0, citedOfHit).map((field) => citation(field, known, source.origin)),
          ),
          address: `${source.origin}${recordAddress(its, id, asked)}`,
        }
      }),
    )
    const among = kind === undefined ? `${looked.records} records` : `the records of kind ${kind}`
    return answered(
      total > 0 ? 'found' : 'not-found',
      total > 0
        ? `${total} among ${among}; the best ${hits.length} are given.`
        : `Nothing among ${among} has these words. Of what was not read, this says nothing: ask what_do_you_hold.`,
      looked,
      `${source.origin}/v1/search?q=${encodeURIComponent(q)}`,
      { total, hits },
    )
  },
})
