import { compile } from '@entente/domain/check'
import { type Coverage, MemoryLedger } from '@entente/domain/ledger'
import { Command } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import {
  type OpenDocument,
  type OpenDocuments,
  openDocument,
  openDocuments,
} from '../records/open-document.ts'
import { Refusal } from '../refusal.ts'
import { coverageOverview } from '../report/coverage-overview.ts'
import { coverageReport, sharesOf } from '../report/coverage-report.ts'
import { paintFor } from '../terminal/paint.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { dataOption, examples, jsonOption } from './options.ts'

interface Options {
  readonly data?: string
  readonly json?: true
}

/** `entente coverage [document]` */
export function coverageCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('coverage')
    .summary('show which passages of a document, or of all, carry which records')
    .description(
      'Draws which passages of a document carry records, which are set aside with a reason, and which nobody has\naccounted for; serves while a document is still being written. Without a document, all are told in a table. Ends with\n1 while a passage is unaccounted for.',
    )
    .argument('[document]', 'id of a document; all where unsaid')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('entente coverage', 'entente coverage a-report', 'entente coverage a-report --json'),
    )
    .action(async (id: string | undefined, options: Options) => {
      const coverages =
        id === undefined
          ? await allCoverages(await openDocuments(options.data, terminal.folder))
          : [await coverageIn(await openDocument(id, options.data, terminal.folder))]
      const shares = coverages.map(sharesOf)
      if (options.json) {
        const told = coverages.map((coverage, at) => ({ ...coverage, shares: shares[at] }))
        terminal.out(JSON.stringify(id === undefined ? told : told[0], null, 2))
      } else {
        const paint = paintFor(terminal)
        const [only] = coverages
        terminal.out(
          id === undefined || !only
            ? coverageOverview(coverages, terminal.width, paint)
            : coverageReport(only, only.label, terminal.width, paint),
        )
      }
      end(shares.every(({ open }) => open === 0) ? exitCode.fine : exitCode.found)
    })
}

/** The coverage of a document, with what the document is called. */
type Labelled = Coverage & { readonly label: string }

async function coverageIn({ document, records }: OpenDocument): Promise<Labelled> {
  const [coverage] = await allCoverages({ documents: [document], records })
  if (!coverage) throw new Refusal(`there is no document "${document.id}"`)
  return coverage
}

/** The coverages of documents, read from one dataset of them and of the records beside them. */
async function allCoverages({ documents, records }: OpenDocuments): Promise<Labelled[]> {
  const ids = new Set<string>(documents.map(({ id }) => id))
  const others = records().filter(({ id }) => !ids.has(id))
  const ledger = new MemoryLedger(await compile([...others, ...documents], '0.0.0'))
  const coverages = await Promise.all(
    documents.map(async ({ id, label }) => {
      const coverage = await ledger.coverage(id)
      return coverage ? [{ ...coverage, label }] : []
    }),
  )
  return coverages.flat()
}
