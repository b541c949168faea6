import { Command } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { needDataFolder } from '../files/data-folder.ts'
import { carryOut } from '../merge/carry-out.ts'
import { type MergePlan, planMerge } from '../merge/plan-merge.ts'
import { openLibrary } from '../records/library.ts'
import { mergeReport } from '../report/merge-report.ts'
import { paintFor } from '../terminal/paint.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { dataOption, examples, jsonOption } from './options.ts'

interface Options {
  readonly data?: string
  readonly json?: true
  readonly dryRun?: true
}

/** `entente merge <id> <into>` */
export function mergeCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('merge')
    .summary('make one record of two, and leave a redirect')
    .description(
      'Makes one record of two of the same kind. All that the first says goes over to the second with its evidence, every\nfile that names the first names the second, and the id of the first redirects there. Where the two differ, both\naccounts stand, and what only an editor can say of them is left blank. Ends with 1 while something is left to do.',
    )
    .argument('<id>', 'the record that is merged; its file is removed')
    .argument('<into>', 'the record that stays')
    .option('--dry-run', 'tell what would change, and write nothing')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('entente merge ada-kernova ada-kern --dry-run', 'entente merge ada-kernova ada-kern'),
    )
    .action(async (source: string, target: string, options: Options) => {
      const library = await openLibrary(await needDataFolder(options.data, terminal.folder))
      const plan = planMerge({ source, target }, library)
      const isDone = !options.dryRun
      if (isDone) await carryOut(plan, library.folder)
      terminal.out(
        options.json
          ? asJson(plan, library.folder, isDone)
          : mergeReport({ plan, isDone, folder: library.folder, from: terminal.folder }, paintFor(terminal)),
      )
      end(plan.issues.length === 0 ? exitCode.fine : exitCode.found)
    })
}

const asJson = (
  { ids, changes, removed, left, issues }: MergePlan,
  folder: string,
  isDone: boolean,
): string =>
  JSON.stringify(
    {
      merged: ids.source,
      into: ids.target,
      isDone,
      folder,
      files: changes.map(({ path }) => path),
      removed: removed.path,
      left,
      issues,
    },
    null,
    2,
  )
