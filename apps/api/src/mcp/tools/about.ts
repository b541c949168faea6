import { collections, kinds } from '@entente/domain'
import { every } from '@entente/domain/ledger'
import * as z from 'zod'
import { time } from '../../http/parameter-schemas.ts'
import { answered } from '../answer.ts'
import { ledgerAt } from '../ledger-at.ts'
import { lookedIn } from '../source.ts'
import { tool } from '../tool.ts'

/** What is held here, and so what can be looked for. */
export const aboutTool = tool({
  name: 'what_do_you_hold',
  title: 'What do you hold?',
  description:
    'Tells what this ledger holds: its matters (dossiers), how many records of each kind, which publishers and languages were read, up to which day, and in which version. Ask it first, and whenever something is not found: what is not held here was not looked for.',
  input: z.strictObject(time),
  run: async (asked, source) => {
    const ledger = await ledgerAt(source, asked)
    const looked = await lookedIn(ledger, asked)
    const dossiers = await every((page) => ledger.list({ ...page, kind: 'dossier', asOf: asked.as_of }))
    const publishers = await ledger.publishers({ asOf: asked.as_of })
    const { counts } = await ledger.info()
    return answered(
      'found',
      `${looked.records} records made of ${looked.documents} documents${looked.through === undefined ? '' : `, the latest published on ${looked.through}`}. Nothing else was read.`,
      looked,
      `${source.origin}/v1`,
      {
        matters: dossiers.map(({ id, label, summary }) => ({ id, label, ...(summary ? { summary } : {}) })),
        counts: Object.fromEntries(kinds.map((kind) => [collections[kind], counts[kind]])),
        publishers: publishers.map(({ id, label, standing, languages, documents }) => ({
          id,
          label,
          standing,
          languages,
          documents: documents.length,
        })),
        releases: (await source.editions.releases()).map(({ version, released }) => ({ version, released })),
      },
    )
  },
})
