import { kinds } from '@entente/domain'
import * as z from 'zod'
import { recordAddress } from '../../http/links.ts'
import { date, id, time } from '../../http/parameter-schemas.ts'
import { citeField } from '../../resources/evidence/cite.ts'
import { Lookup } from '../../resources/evidence/lookup.ts'
import { answered } from '../answer.ts'
import { citation } from '../citation.ts'
import { ledgerAt } from '../ledger-at.ts'
import { lookedIn } from '../source.ts'
import { tool } from '../tool.ts'

/** What happened when, and who says so. */
export const timelineTool = tool({
  name: 'timeline',
  title: 'Timeline',
  description:
    'Lists dated records in their order, each date with its evidence. Dates are EDTF: 2025-08 is a month, not its first day.',
  input: z.strictObject({
    from: date('Dates that may lie on this one or later'),
    to: date('Dates that may lie on this one or earlier'),
    actor: id.optional().meta({ description: 'Only records that name this person, country or organization' }),
    kind: z.enum(kinds).optional(),
    limit: z.int().min(1).max(50).default(20),
    ...time,
  }),
  run: async ({ from, to, actor, kind, limit, ...at }, source) => {
    const ledger = await ledgerAt(source, at)
    const looked = await lookedIn(ledger, at)
    const address = `${source.origin}/v1/timeline`
    const { items, total } = await ledger.timeline({ from, to, actor, kind, limit, asOf: at.as_of })
    // EDTF sorts as text: what begins with a later year, month or day is later.
    const beyond = from !== undefined && looked.through !== undefined && from > looked.through
    const limits = beyond
      ? ` The latest document read was published on ${looked.through}: of what happened later nothing was looked for.`
      : ''
    const known = new Lookup(ledger, at)
    const entries = await Promise.all(
      items.map(async ({ id: its, kind: of, label, field, date: when, status }) => {
        const [told] = (await ledger.accounts(its, { asOf: at.as_of, field })) ?? []
        return {
          ...(when === undefined ? {} : { date: when }),
          id: its,
          kind: of,
          label,
          ...(status === undefined ? {} : { status }),
          ...(told ? { evidence: await citation(await citeField(told, known), known, source.origin) } : {}),
          address: `${source.origin}${recordAddress(of, its, at)}`,
        }
      }),
    )
    return answered(
      total > 0 ? 'found' : beyond ? 'not-looked-for' : 'not-found',
      (total > 0
        ? `${total} dated records; ${entries.length} are given.`
        : 'No record among those held has such a date.') + limits,
      looked,
      address,
      { total, entries },
    )
  },
})
