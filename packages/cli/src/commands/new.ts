import { type Kind, kindOfCollection, kinds } from '@entente/domain'
import { type Issue, printIssue } from '@entente/domain/check'
import { Command } from 'commander'
import { didYouMean } from '../did-you-mean.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { needDataFolder } from '../files/data-folder.ts'
import { beginRecord, type Given } from '../new/begin-record.ts'
import { blankMark } from '../new/blanks.ts'
import { placeRecord } from '../new/place-record.ts'
import { recordPath, recordText } from '../new/record-text.ts'
import { checkFiles, isOfForm } from '../records/check-files.ts'
import { openLibrary } from '../records/library.ts'
import { Refusal } from '../refusal.ts'
import { writtenReport } from '../report/written-report.ts'
import { paintFor } from '../terminal/paint.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { dataOption, examples, jsonOption } from './options.ts'

interface Options extends Given {
  readonly data?: string
  readonly json?: true
}

/** `entente new <kind>` */
export function newCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('new')
    .summary('begin a record: asks for what is needed and writes its file')
    .description(
      `Begins a record and writes <collection>/<id>.yaml in the data folder. In a terminal it asks for what is not\ngiven; elsewhere all that the kind cannot do without must be given. A document is begun from its text, with\nblanks marked "${blankMark}" where only an editor can say what belongs there. No file is ever written over.\n\nKinds: ${kinds.join(', ')}.`,
    )
    .argument('<kind>', 'what to begin')
    .option('--id <id>', 'its id; else the label suggests one')
    .option('--label <text>', 'what we call it')
    .option(
      '--set <field=value>',
      'a field; repeat it for more',
      (one, before: string[]) => [...before, one],
      [],
    )
    .option('--from <file>', 'fields from a JSON or YAML file, written as in the data folder')
    .option('--passage <reference>', 'the passage that every claim rests on that names none itself')
    .option('--text <file>', 'of a document: its text, or - for standard input')
    .option('--language <tag>', 'of a document: its language; en where its letters are Latin')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'entente new document --text report.txt --id lur-report --label "Report on the Lur bridge"',
        'entente new person --label "Ada Kern" --passage lur-report#2.1',
        'entente new agreement --label "Lur bridge charter" --passage lur-report#2.1 \\',
        '    --set instrument=charter --set participants.0.actor=valdia \\',
        '    --set participants.0.role=party --set status.0.state=signed',
        'entente new statement --from statement.json',
      ),
    )
    .action(async (named: string, options: Options) => {
      const kind = kindNamed(named)
      if (kind !== 'document' && (options.text ?? options.language) !== undefined)
        throw new Refusal(`--text and --language are for a document, and not for a ${kind}`)
      const library = await openLibrary(await needDataFolder(options.data, terminal.folder))
      const asking = options.json ? { ...terminal, prompts: undefined } : terminal
      const { id, fields, hasBlanks } = await beginRecord(kind, options, library, asking)

      const path = recordPath(kind, id)
      const text = recordText(kind, fields, hasBlanks ? remarksFor(id) : [])
      const { issues } = checkFiles([...library.files, { path, text }])
      const own = issues.filter(({ file }) => file === path)
      if (!hasBlanks) refuseMisfits(own, kind)
      await placeRecord(library.folder, path, text)

      if (options.json)
        terminal.out(JSON.stringify({ kind, id, folder: library.folder, file: path, issues: own }, null, 2))
      else
        terminal.out(
          writtenReport(
            { path, folder: library.folder, from: terminal.folder, issues: own, text },
            paintFor(terminal),
          ),
        )
      end(exitCode.fine)
    })
}

function kindNamed(name: string): Kind {
  const kind = kinds.find((one) => one === name) ?? kindOfCollection(name)
  if (kind) return kind
  const near = didYouMean(name, kinds)
  throw new Refusal(
    `there is no kind "${name}"; ${near ? `did you mean "${near}"?` : `it is one of ${kinds.join(', ')}`}`,
  )
}

/** A record without blanks must fit its schema; what the rules say of it and others can be mended afterwards. */
function refuseMisfits(issues: readonly Issue[], kind: Kind): void {
  const misfits = issues.filter(isOfForm)
  if (misfits.length === 0) return
  throw new Refusal(
    [`nothing was written, since the ${kind} does not fit its schema yet`, ...misfits.map(printIssue)].join(
      '\n',
    ),
  )
}

const remarksFor = (document: string): readonly string[] => [
  `Fields marked "${blankMark}" wait for you; "entente check" lists them. Where the text does not tell something:`,
  `"value: { unknown: unstated }", and "document: ${document}" in place of "passage".`,
]
