import { compile } from '@entente/domain/check'
import { dataset } from '@entente/domain/dataset'
import { MemoryLedger, stateReport } from '@entente/domain/ledger'
import { Command } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { findDataFolder } from '../files/data-folder.ts'
import { openLibrary } from '../records/library.ts'
import { Refusal } from '../refusal.ts'
import { stateMarkdown } from '../report/state-markdown.ts'
import { count } from '../terminal/columns.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { dataOption, examples, jsonOption } from './options.ts'

interface Options {
  readonly data?: string
  readonly json?: true
}

/** `entente report [folder]` */
export function reportCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('report')
    .summary('report the state of the dataset, in Markdown or JSON')
    .description(
      'Reports what a dataset rests on and how well: its documents, accounts and independent sources, where sources\ndiffer, what rests on one party’s word alone, and which links want checking.',
    )
    .argument('[folder]', 'the data folder; the same as --data')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('entente report > state.md', 'entente report --json | jq .disagreements'))
    .action(async (named: string | undefined, options: Options) => {
      const folder = await findDataFolder(named ?? options.data, terminal.folder)
      const report = await stateReport(
        new MemoryLedger(folder === undefined ? dataset : await compiled(folder)),
      )
      terminal.out(options.json ? JSON.stringify(report, null, 2) : stateMarkdown(report))
      end(exitCode.fine)
    })
}

/** A data folder compiled. Throws a {@link Refusal} where it does not pass, since its figures would then be wrong. */
async function compiled(folder: string) {
  const { issues, records } = (await openLibrary(folder)).checked
  if (issues.length > 0)
    throw new Refusal(
      `there ${issues.length === 1 ? 'is' : 'are'} ${count(issues.length, 'issue')}; "entente check" tells what to mend first`,
    )
  return compile(records, '0.0.0')
}
