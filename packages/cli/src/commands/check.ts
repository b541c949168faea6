import { relative } from 'node:path'
import { Command } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { needDataFolder } from '../files/data-folder.ts'
import { openLibrary } from '../records/library.ts'
import { issuesReport, issuesSummary } from '../report/issues-report.ts'
import { count } from '../terminal/columns.ts'
import { paintFor } from '../terminal/paint.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { dataOption, examples, jsonOption } from './options.ts'

interface Options {
  readonly data?: string
  readonly json?: true
}

/** `entente check [folder]` */
export function checkCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('check')
    .summary('hold every record against its schema and every rule')
    .description(
      'Holds every record of a data folder against its schema and against the others, by every rule. All issues are\ntold at once: file, line, record, field, what was expected, what is there, and what to do.',
    )
    .argument('[folder]', 'the data folder; the same as --data')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('entente check', 'entente check packages/domain/data', 'entente check --json | jq .issues[0]'),
    )
    .action(async (folder: string | undefined, options: Options) => {
      const library = await openLibrary(await needDataFolder(folder ?? options.data, terminal.folder))
      const { issues, records } = library.checked
      const paint = paintFor(terminal)
      const place = (file: string) => relative(terminal.folder, `${library.folder}/${file}`) || file
      if (options.json)
        terminal.out(
          JSON.stringify(
            { folder: library.folder, files: library.files.length, records: records.length, issues },
            null,
            2,
          ),
        )
      else if (issues.length === 0)
        terminal.out(`${paint('green', 'ok')} ${count(records.length, 'record')}, nothing to mend`)
      else
        terminal.out(
          `${issuesReport(issues, library.files, place, paint)}\n\n${paint('bold', issuesSummary(issues, library.files.length))}`,
        )
      end(issues.length === 0 ? exitCode.fine : exitCode.found)
    })
}
