import { compile } from '@entente/domain/check'
import { MemoryLedger } from '@entente/domain/ledger'
import { Command } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { type OpenDocument, openDocument } from '../records/open-document.ts'
import { Refusal } from '../refusal.ts'
import { coverageReport, sharesOf } from '../report/coverage-report.ts'
import { paintFor } from '../terminal/paint.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { dataOption, examples, jsonOption } from './options.ts'

interface Options {
  readonly data?: string
  readonly json?: true
}

/** `entente coverage <document>` */
export function coverageCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('coverage')
    .summary('show which passages of a document carry which records')
    .description(
      'Draws which passages of a document carry records, which are set aside with a reason, and which nobody has\naccounted for; serves while a document is still being written. Ends with 1 while a passage is unaccounted for.',
    )
    .argument('<document>', 'id of a document')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('entente coverage a-report', 'entente coverage a-report --json'))
    .action(async (id: string, options: Options) => {
      const open = await openDocument(id, options.data, terminal.folder)
      const coverage = await coverageIn(open)
      const shares = sharesOf(coverage)
      if (options.json) terminal.out(JSON.stringify({ ...coverage, shares }, null, 2))
      else terminal.out(coverageReport(coverage, open.document.label, terminal.width, paintFor(terminal)))
      end(shares.open === 0 ? exitCode.fine : exitCode.found)
    })
}

async function coverageIn({ document, records }: OpenDocument) {
  const others = records().filter(({ id }) => id !== document.id)
  const dataset = await compile([...others, document], '0.0.0')
  const coverage = await new MemoryLedger(dataset).coverage(document.id)
  if (!coverage) throw new Refusal(`there is no document "${document.id}"`)
  return coverage
}
