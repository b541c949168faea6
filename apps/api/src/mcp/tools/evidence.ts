import * as z from 'zod'
import { recordAddress } from '../../http/links.ts'
import { id, time } from '../../http/parameter-schemas.ts'
import { citedFields } from '../../resources/evidence/cite.ts'
import { Lookup } from '../../resources/evidence/lookup.ts'
import { factsOf } from '../../resources/records/schema-facts.ts'
import { answered } from '../answer.ts'
import { citation } from '../citation.ts'
import { ledgerAt } from '../ledger-at.ts'
import { lookedIn } from '../source.ts'
import { tool } from '../tool.ts'

/** Who says what of one field. */
export const evidenceTool = tool({
  name: 'get_evidence',
  title: 'Get the evidence of a field',
  description:
    'Gets who says what of one field of a record: every account with its passages, basis and speaker, and how the accounts relate. Tells a field that no document tells of apart from one that such a record never has.',
  input: z.strictObject({
    id: id.meta({ description: 'The id of a record' }),
    field: z
      .string()
      .max(200)
      .regex(/^\/[^/]+/, 'a JSON Pointer such as /amount')
      .meta({
        description:
          'JSON Pointer (RFC 6901) of the field, such as /amount or /status; what stands under it is given too',
      }),
    ...time,
  }),
  run: async ({ id: asked, field, ...at }, source) => {
    const ledger = await ledgerAt(source, at)
    const looked = await lookedIn(ledger, at)
    const found = await ledger.get(asked, { asOf: at.as_of })
    if (!found || !('record' in found))
      return answered(
        'not-found',
        `There is no record ${asked}: search for its name.`,
        looked,
        `${source.origin}/v1`,
      )
    const { record } = found
    const address = `${source.origin}${recordAddress(record.kind, record.id, at, '/evidence')}`
    const [, key = ''] = field.split('/')
    const has = factsOf(record.kind).fields
    if (!has.includes(key))
      return answered(
        'not-looked-for',
        `A record of kind ${record.kind} has no field ${key}; it has ${has.join(', ')}.`,
        looked,
        address,
      )
    const fields = await citedFields(record, ledger, at)
    const under = fields.filter((one) => one.field === field || one.field.startsWith(`${field}/`))
    if (under.length === 0)
      return answered(
        'not-found',
        `None of the documents read tells ${field} of ${record.label}.`,
        looked,
        address,
      )
    const known = new Lookup(ledger, at)
    const accounts = under.reduce((sum, one) => sum + one.accounts.length, 0)
    return answered('found', `${accounts} accounts in ${under.length} fields.`, looked, address, {
      record: { id: record.id, kind: record.kind, label: record.label },
      fields: await Promise.all(under.map((one) => citation(one, known, source.origin))),
    })
  },
})
