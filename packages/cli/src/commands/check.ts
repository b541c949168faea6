import { relative } from 'node:path'
import { Command } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { needDataFolder } from '../files/data-folder.ts'
import { changesUnder } from '../files/watch-folder.ts'
import { KeptLibrary } from '../records/kept-library.ts'
import type { Library } from '../records/library.ts'
import { issuesReport, issuesSummary } from '../report/issues-report.ts'
import { count } from '../terminal/columns.ts'
import { paintFor } from '../terminal/paint.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { dataOption, examples, jsonOption } from './options.ts'

interface Options {
  readonly data?: string
  readonly json?: true
  readonly watch?: true
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
    .option('--watch', 'check again whenever a file changes, until it is interrupted')
    .addHelpText(
      'after',
      examples(
        'entente check',
        'entente check --watch',
        'entente check packages/domain/data',
        'entente check --json | jq .issues[0]',
      ),
    )
    .action(async (named: string | undefined, options: Options) => {
      const folder = await needDataFolder(named ?? options.data, terminal.folder)
      const kept = new KeptLibrary(folder)
      const tell = async (again: boolean) => {
        const begun = performance.now()
        const library = await kept.read()
        const changed = again ? library.changed : undefined
        if (changed?.length === 0) return
        const took = Math.round(performance.now() - begun)
        if (changed !== undefined) terminal.note(`${changed.join(', ')} changed; checked in ${took} ms`)
        terminal.out(options.json ? asJson(library) : inWords(library, terminal))
        end(library.checked.issues.length === 0 ? exitCode.fine : exitCode.found)
      }
      await tell(false)
      if (!options.watch) return
      terminal.note(`watching ${relative(terminal.folder, folder) || folder}; interrupt to end`)
      for await (const _ of changesUnder(folder, terminal.stopped)) await tell(true)
    })
}

const asJson = ({ folder, files, checked: { records, issues } }: Library): string =>
  JSON.stringify({ folder, files: files.length, records: records.length, issues }, null, 2)

function inWords({ folder, files, checked: { records, issues } }: Library, terminal: Terminal): string {
  const paint = paintFor(terminal)
  if (issues.length === 0)
    return `${paint('green', 'ok')} ${count(records.length, 'record')}, nothing to mend`
  const place = (file: string) => relative(terminal.folder, `${folder}/${file}`) || file
  return `${issuesReport(issues, files, place, paint)}\n\n${paint('bold', issuesSummary(issues, files.length))}`
}
