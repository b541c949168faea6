import { probableDoubles } from '@entente/domain/check'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { needDataFolder } from '../files/data-folder.ts'
import { type Library, openLibrary } from '../records/library.ts'
import { doublesReport, type LabelledDouble } from '../report/doubles-report.ts'
import { paintFor } from '../terminal/paint.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { dataOption, examples, jsonOption } from './options.ts'

interface Options {
  readonly data?: string
  readonly json?: true
  readonly atLeast: number
}

/** `entente doubles [folder]` */
export function doublesCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('doubles')
    .summary('propose pairs of records that may be one')
    .description(
      'Proposes pairs of records of one kind that may stand for one thing, the most probable first, with what speaks for\nit and against. Nothing is merged: an editor decides. Records that do not pass are left out. Ends with 1 where there\nis a pair.',
    )
    .argument('[folder]', 'the data folder; the same as --data')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addOption(
      new Option('--at-least <score>', 'the least score of a pair that is told, 0 to 1')
        .default(0.5)
        .argParser(share),
    )
    .addHelpText('after', examples('entente doubles', 'entente doubles --at-least 0.8 --json'))
    .action(async (named: string | undefined, options: Options) => {
      const library = await openLibrary(await needDataFolder(named ?? options.data, terminal.folder))
      const doubles = labelled(library, options.atLeast)
      terminal.out(
        options.json
          ? JSON.stringify(doubles, null, 2)
          : doublesReport(doubles, terminal.width, paintFor(terminal)),
      )
      end(doubles.length === 0 ? exitCode.fine : exitCode.found)
    })
}

function share(text: string): number {
  if (!/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(text))
    throw new InvalidArgumentError('It takes a number from 0 to 1, such as 0.8.')
  return Number(text)
}

function labelled({ checked: { records } }: Library, atLeast: number): LabelledDouble[] {
  const labels = new Map(records.map(({ id, label }) => [id as string, label]))
  return probableDoubles(records, { atLeast }).map((double) => {
    const [one, other] = double.ids
    return { ...double, labels: [labels.get(one) ?? one, labels.get(other) ?? other] }
  })
}
