import { every } from '@entente/domain/ledger'
import * as z from 'zod'
import { recordAddress } from '../../http/links.ts'
import { id, time } from '../../http/parameter-schemas.ts'
import { citedFields, citeField } from '../../resources/evidence/cite.ts'
import { Lookup } from '../../resources/evidence/lookup.ts'
import { answered } from '../answer.ts'
import { citation } from '../citation.ts'
import { ledgerAt } from '../ledger-at.ts'
import { lookedIn } from '../source.ts'
import { tool } from '../tool.ts'

/** What each side says of one thing. */
export const positionsTool = tool({
  name: 'compare_positions',
  title: 'Compare positions',
  description:
    'Sets side by side what each side says of one record: the positions taken in disputes about it, and every field whose accounts differ. No verdict is given. An actor that is not named was not found to say anything, which is not a denial.',
  input: z.strictObject({
    about: id.meta({ description: 'The id of a dispute, or of the record that it is about' }),
    ...time,
  }),
  run: async ({ about, ...at }, source) => {
    const ledger = await ledgerAt(source, at)
    const looked = await lookedIn(ledger, at)
    const found = await ledger.get(about, { asOf: at.as_of })
    if (!found || !('record' in found))
      return answered(
        'not-found',
        `There is no record ${about}: search for its name.`,
        looked,
        `${source.origin}/v1`,
      )
    const { record } = found
    const disputes =
      record.kind === 'dispute'
        ? [record]
        : await every((page) => ledger.list({ ...page, kind: 'dispute', about, asOf: at.as_of }))
    const known = new Lookup(ledger, at)
    const positions = await Promise.all(
      disputes.flatMap((dispute) =>
        dispute.kind !== 'dispute'
          ? []
          : [
              (async () => ({
                id: dispute.id,
                question: dispute.question,
                sides: await Promise.all(
                  dispute.positions.map(async ({ actor }, index) => ({
                    actor: (await known.named(actor)).label,
                    says: await Promise.all(
                      (await citedFields(dispute, ledger, at))
                        .filter(({ field }) => field.startsWith(`/positions/${index}/`))
                        .map((field) => citation(field, known, source.origin)),
                    ),
                  })),
                ),
                address: `${source.origin}${recordAddress('dispute', dispute.id, at)}`,
              }))(),
            ],
      ),
    )
    const own = (await ledger.disagreements({ about, limit: 200, asOf: at.as_of })).items
    const differing = await Promise.all(
      own.map(async ({ id: its, label, pairs, ...field }) => ({
        record: { id: its, label },
        ...(await citation(await citeField(field, known), known, source.origin)),
        pairs,
      })),
    )
    const any = positions.length + differing.length > 0
    return answered(
      any ? 'found' : 'not-found',
      any
        ? `${positions.length} questions in dispute and ${differing.length} fields whose accounts differ. We give no verdict.`
        : `In the documents read, no two accounts of ${record.label} differ and no dispute is about it.`,
      looked,
      `${source.origin}${recordAddress(record.kind, record.id, at)}`,
      { disputes: positions, differing },
    )
  },
})
