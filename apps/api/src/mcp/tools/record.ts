import * as z from 'zod'
import { recordAddress } from '../../http/links.ts'
import { id, time } from '../../http/parameter-schemas.ts'
import { citedFields } from '../../resources/evidence/cite.ts'
import { Lookup } from '../../resources/evidence/lookup.ts'
import { answered } from '../answer.ts'
import { citation } from '../citation.ts'
import { ledgerAt } from '../ledger-at.ts'
import { lookedIn } from '../source.ts'
import { tool } from '../tool.ts'

/** One record with all its evidence. */
export const recordTool = tool({
  name: 'get_record',
  title: 'Get a record',
  description:
    'Gets one record by its id: every field with all its accounts, the lead first, each with basis, speaker and passages, and the records around it. A value {"unknown":"undisclosed"} means that the source says it is not told; {"unknown":"unstated"} that the source does not say.',
  input: z.strictObject({ id: id.meta({ description: 'The id of a record, from search' }), ...time }),
  run: async ({ id: asked, ...at }, source) => {
    const ledger = await ledgerAt(source, at)
    const looked = await lookedIn(ledger, at)
    const first = await ledger.get(asked, { asOf: at.as_of })
    const found = first && 'movedTo' in first ? await ledger.get(first.movedTo, { asOf: at.as_of }) : first
    if (!found || !('record' in found))
      return answered(
        'not-found',
        `There is no record ${asked}${at.as_of === undefined ? '' : ` of which anything was known by ${at.as_of}`}: search for its name.`,
        looked,
        `${source.origin}/v1`,
      )
    const { record } = found
    const known = new Lookup(ledger, at)
    const fields = await citedFields(record, ledger, at)
    const around = await ledger.neighbours({ around: record.id, asOf: at.as_of })
    const address = `${source.origin}${recordAddress(record.kind, record.id, at)}`
    return answered('found', `${record.label}, with ${fields.length} fields.`, looked, address, {
      record: {
        id: record.id,
        kind: record.kind,
        label: record.label,
        ...(record.summary === undefined ? {} : { summary: record.summary }),
        fields: await Promise.all(fields.map((field) => citation(field, known, source.origin))),
        around: (around?.nodes ?? [])
          .filter((node) => node.id !== record.id)
          .map((node) => ({ id: node.id, kind: node.kind, label: node.label })),
        address,
      },
    })
  },
})
